/** A handout of the gallery, with everything that a text in Markdown can hold. */
export const madeHandout = {
  title: 'Near, far, and what is mine',
  text: `Much of what weighs on us is *far away*. A little of it is **within reach**.

## How to do it

1. Take a thing that is on your mind.
2. Ask: is it near, or far?
3. Do one small step for what is near.

- Near: a call, a plan, a question
- Far: the weather, the past, what others think
  - even when it is loud

> You need not solve the far things today.

---

## My week

My time: ____________ My place: ____________

If ____________________, then I ____________________

For ____ minutes. Done (tick): M __ T __ W __ T __ F __

__________________________________________________

| Day | What was near | What I did |
| --- | --- | --- |
| Mon | | |
| Tue | | |

More of this: [the notes of the class](https://example.org/notes)
`,
} as const;
