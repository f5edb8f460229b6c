// The demo page's script: what a publisher's page loads.
import '../src/bundle.js';
