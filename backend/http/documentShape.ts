/** As much of an OpenAPI document as this backend itself reads. Of no runtime, so that tests in Node read it too. */
export interface Operation {
  operationId?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: Record<string, unknown>[];
  requestBody?: { required?: boolean; content: Record<string, { schema?: object }> };
  responses: Record<string, object>;
}
export type ApiDocument = Record<string, unknown> & {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};
