// For both runners: properties are checked with the same random data every time, so that a red run is red again; `FC_SEED=1 npm test` tries others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20251121) });

export default fc;
