setTimeout(() => {
  const until = performance.now() + 20;
  while (performance.now() < until);
  performance.mark('spent');
});
