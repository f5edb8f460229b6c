import { svg } from 'lit';

/** The pattern of stretches in which days are not known: `fill: url(#hatch)`, its lines styled by `.hatch`. */
export const hatch = svg`
  <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line class="hatch" x1="0" y1="0" x2="0" y2="7"></line>
  </pattern>
`;
