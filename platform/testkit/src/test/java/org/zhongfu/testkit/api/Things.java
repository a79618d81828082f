// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

/** A small description without a fault. */
final class Things {

    static final String API = """
            {
              "openapi": "3.1.0",
              "paths": {
                "/api/things": {
                  "post": {
                    "operationId": "createThing",
                    "summary": "Create a thing",
                    "description": "Rests until it is read.",
                    "tags": ["Things"],
                    "requestBody": {
                      "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewThing"}}}
                    },
                    "responses": {
                      "201": {
                        "description": "The thing",
                        "headers": {"ETag": {"required": true, "schema": {"type": "string"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
                      },
                      "409": {
                        "description": "It exists",
                        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
                      }
                    }
                  }
                },
                "/api/things/{id}": {
                  "get": {
                    "operationId": "readThing",
                    "summary": "Read a thing",
                    "description": "Anyone may.",
                    "tags": ["Things"],
                    "parameters": [
                      {
                        "name": "id",
                        "in": "path",
                        "required": true,
                        "description": "Id of the thing.",
                        "schema": {"type": "string", "format": "uuid"}
                      }
                    ],
                    "responses": {
                      "200": {
                        "description": "The thing",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
                      }
                    }
                  }
                }
              },
              "components": {
                "schemas": {
                  "NewThing": {
                    "type": "object",
                    "description": "What to create.",
                    "required": ["name", "units"],
                    "properties": {
                      "name": {"description": "Its name.", "type": "string", "maxLength": 20},
                      "units": {"description": "How many.", "type": "integer", "minimum": 1, "maximum": 9}
                    }
                  },
                  "Thing": {
                    "type": "object",
                    "description": "A thing.",
                    "required": ["id", "day"],
                    "properties": {
                      "id": {"description": "Its id.", "type": "string", "format": "uuid"},
                      "day": {"description": "Its day, if it has one.", "type": ["string", "null"], "format": "date"},
                      "label": {"description": "Its label.", "type": "string", "maxLength": 9},
                      "weight": {"description": "Its weight in grams, 0 to 50.", "type": "integer", "minimum": 0, "maximum": 50}
                    }
                  },
                  "Problem": {
                    "type": "object",
                    "description": "A refusal.",
                    "required": ["type"],
                    "properties": {"type": {"description": "Its kind.", "type": "string", "maxLength": 9}}
                  }
                }
              }
            }
            """;

    private Things() {}
}
