// On the page with the frame: a timeline in a frame says how high it is, and the frame becomes as high.
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'mt-height' || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = String(data.height);
});
