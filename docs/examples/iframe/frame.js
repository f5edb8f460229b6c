// In the frame: tells the page around how high the timeline is, at first and whenever that changes. Any page may know.
const tell = () => parent.postMessage({ type: 'mt-height', height: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
new ResizeObserver(tell).observe(document.body);
