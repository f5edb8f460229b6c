// The check of Svelte looks for settings in the folders above where there are none here.
export default {};
