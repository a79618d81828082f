// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.testkit.api.ApiDocument;

class AccessMatrixRulesTest {

    private static final String DESCRIPTION = """
            {"paths": {"/api/v1/things/{id}": {"get": {"operationId": "getThing", "security": [{"bearer": ["auditor"]}],
              "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingView"}}}}}}}},
             "components": {"schemas": {
               "ThingView": {"type": "object", "properties": {
                 "id": {"type": "string", "format": "uuid"},
                 "parts": {"type": "array", "items": {"$ref": "#/components/schemas/PartView"}}}},
               "PartView": {"type": "object", "properties": {"phone": {"type": "string"}}}}}}
            """;

    private static final String MATRIX = """
            {"version": 1, "groups": {"two": ["auditor", "evaluator"]}, "kinds": {"PHONE": {"MASKED": ["*"]}},
             "operations": {"getThing": {"ALL": ["%s"]}}, "schemas": {"PartView": {"%s": "PHONE"}},
             "exceptions": {"getThing": {"PartView.phone": {"FULL": ["two"]}}}, "notSensitive": {}}
            """;

    private final ApiDocument document = ApiDocument.parse(DESCRIPTION);

    @Test
    void aMatrixThatSaysWhatIsDescribedHasNoFindings() {
        AccessMatrix matrix = AccessMatrix.parse(MATRIX.formatted("auditor", "phone"));

        assertThat(MatrixComparison.operations(document, matrix)).isEmpty();
        assertThat(MatrixComparison.unlisted(document, matrix)).isEmpty();
        assertThat(MatrixComparison.unknown(document, matrix)).isEmpty();
    }

    @Test
    void anotherRoleIsFound() {
        AccessMatrix matrix = AccessMatrix.parse(MATRIX.formatted("two", "phone"));

        assertThat(MatrixComparison.operations(document, matrix))
                .containsExactly("getThing: described for [auditor], in the matrix for [auditor, evaluator]");
    }

    @Test
    void aSensitiveFieldOfAnInnerSchemaThatIsNotListedIsFound() {
        AccessMatrix matrix = AccessMatrix.parse(MATRIX.formatted("auditor", "fax"));

        assertThat(MatrixComparison.unlisted(document, matrix)).containsExactly("PartView.phone");
        assertThat(MatrixComparison.unknown(document, matrix)).containsExactly("PartView.fax");
    }

    @ParameterizedTest
    @CsvSource({"getThing, auditor, FULL", "getThing, applicant, WITHHELD", "listThings, auditor, MASKED"})
    void anExceptionOfAnOperationComesBeforeTheRule(String operation, String role, FieldVisibility expected) {
        AccessMatrix matrix = AccessMatrix.parse(MATRIX.formatted("auditor", "phone"));

        assertThat(matrix.visibility(operation, "PartView.phone", role)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guardianName | {'type': 'string'}                          | true",
                "observation  | {'type': 'string', 'maxLength': 500}        | true",
                "code         | {'description': 'of the list `target-groups`'} | true",
                "kind         | {'$ref': '#/components/schemas/Sex'}        | true",
                "latitude     | {'type': 'number'}                          | true",
                "planNumber   | {'type': 'integer'}                         | false",
                "id           | {'type': 'string', 'format': 'uuid'}        | false",
                "status       | {'$ref': '#/components/schemas/NeedStatus'} | false",
            },
            quoteCharacter = '~')
    void aFieldLooksSensitiveByItsNameOrType(String name, String schema, boolean expected) throws Exception {
        assertThat(SensitiveFields.looksSensitive(name, new ObjectMapper().readTree(schema.replace('\'', '"'))))
                .isEqualTo(expected);
    }
}
