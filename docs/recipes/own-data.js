document.getElementById('mine').timeline = {
  title: 'A garden',
  actors: [{ id: 'mole', name: 'The mole' }],
  kinds: [
    { id: 'work', label: 'Work', symbol: 'square' },
    { id: 'damage', label: 'Damage', symbol: 'triangle' },
  ],
  sources: [{ id: 'diary', label: "The gardener's diary" }],
  events: [
    { id: 'beds', date: '2024-03', title: 'The beds are dug', kind: 'work', citations: [{ source: 'diary' }] },
    { id: 'hill', date: '[2024-04-01..2024-04-09]', title: 'A first hill in the lawn', summary: 'Nobody knows on which day.', kind: 'damage', actors: ['mole'] },
    { id: 'beans', date: '2024-05-12/2024-08-30', title: 'Beans', kind: 'work' },
    { id: 'peace', date: '2024-09?', title: 'The mole moves out', kind: 'damage', actors: ['mole'], weight: 1 },
  ],
};
