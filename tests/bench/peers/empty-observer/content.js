new MutationObserver(() => {}).observe(document, { childList: true, subtree: true });
