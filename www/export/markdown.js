/**
 * The report as Markdown (CommonMark, with the tables of GFM).
 * @import {Block} from './report'
 */

/** What would be read as markup stands as it is, on one line. @param {string} text */
export const plain = (text) => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~#&]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[-+=]/, '\\$&');

/** @param {Block} block */
function written(block) {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${plain(block.text)}`;
    case 'text':
      return plain(block.text);
    case 'quote':
      return `> ${plain(block.text)}\n>\n> — ${plain(block.by)}`;
    case 'table':
      return [block.columns, block.columns.map(() => '---'), ...block.rows].map((row, index) => `| ${row.map(index === 1 ? String : plain).join(' | ')} |`).join('\n');
    case 'receipt':
      return `\`\`\`\n${block.lines.join('\n')}\n\`\`\``;
  }
}

/** @param {Block[]} blocks */
export const toMarkdown = (blocks) => `${blocks.map(written).join('\n\n')}\n`;
