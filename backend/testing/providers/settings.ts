/** Settings of the Worker that lead to a world of the doubles. Their keys open nothing else. */
export const settingsFor = (url: string, world: string) => ({
  GROQ_API_KEY: 'gsk_double_one',
  GROQ_FALLBACK_API_KEY: 'gsk_double_two',
  GROQ_BASE_URL: `${url}/${world}/groq`,
  GEMINI_API_KEY: 'AIdouble',
  GEMINI_BASE_URL: `${url}/${world}/gemini`,
  MODEL_BASE_URL: `${url}/${world}/compatible/v1`,
  MODEL_API_KEY: 'sk-or-double',
  MODEL_FAST_ID: 'double/fast',
  MODEL_WRITER_ID: 'double/writer',
  MODEL_PRICES: 'double/fast=0.1/0.4,double/writer=0.2/0.8',
});
