import { webdriverPlugin, webkit } from './webkit.mjs';
import config from './wtr.config.mjs';

export default { ...config, browsers: [webkit()], plugins: [webdriverPlugin(), ...config.plugins] };
