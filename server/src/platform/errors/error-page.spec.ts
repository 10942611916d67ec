import { describe, expect, it } from 'vitest';
import { errorPage } from './error-page.js';

describe('errorPage', () => {
  it('shows text as text', () => {
    const page = errorPage(404, { code: 'not-found', text: '<script>alert("x")</script>', requestId: "a'b" });
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    expect(page).toContain('<code>a&#39;b</code>');
  });
});
