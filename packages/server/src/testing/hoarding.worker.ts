const hoard: number[][] = [];
for (;;) hoard.push(Array.from({ length: 100_000 }, (_, index) => index + 0.5));
