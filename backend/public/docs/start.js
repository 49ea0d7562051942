window.ui = SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#page',
  deepLinking: true,
  // Nothing is kept in this browser and nobody else's validator is asked.
  persistAuthorization: false,
  validatorUrl: null,
});
