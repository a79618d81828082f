// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiDescriptionRulesTest {

    @Test
    void aCompleteDescriptionHasNoFindings() {
        assertThat(ApiDescriptionRules.check(ApiDocument.parse(Things.API))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"openapi\": \"3.1.0\"|\"openapi\": \"3.0.3\"|openapi is not 3.1",
                "\"operationId\": \"createThing\",||POST /api/things has no operationId in camel case",
                "\"operationId\": \"readThing\"|\"operationId\": \"createThing\"|GET /api/things/{id} shares its operationId with another operation",
                "\"summary\": \"Create a thing\"|\"summary\": \"A new thing\"|POST /api/things has a summary that does not begin with a known verb in the imperative: \"A new thing\"",
                "Rests until it is read.||POST /api/things has no description",
                "\"description\": \"Id of the thing.\",||GET /api/things/{id} parameter id has no description",
                "\"application/problem+json\"|\"application/json\"|POST /api/things -> 409 is not described as application/problem+json with the schema Problem",
                "\"description\": \"Its name.\",||NewThing.name has no description",
                ", \"maxLength\": 20||NewThing.name is a text without maxLength, pattern, format or code list",
                ", \"maximum\": 9||NewThing.units is a number without minimum and maximum",
                "\"schema\": {\"type\": \"string\", \"format\": \"uuid\"}|\"schema\": {\"type\": \"string\"}|GET /api/things/{id} parameter id is a text without maxLength, pattern, format or code list",
                ", \"maxLength\": 9||Thing.label is a text without maxLength, pattern, format or code list",
                ", \"minimum\": 0||Thing.weight is a number without minimum",
                ", \"maximum\": 50||Thing.weight is a number whose description names a largest value, without maximum",
                "Its label.\", \"type\": \"string\", \"maxLength\": 9|Its label, at most 9 characters.\", \"type\": \"string\", \"format\": \"uri\"|Thing.label is a text whose description names a longest length, without maxLength",
                "[\"name\", \"units\"]|[\"name\"]|NewThing.units may be absent and may not be null: say @NotNull or @Nullable",
                "[\"id\", \"day\"]|[\"id\"]|Thing.day is part of an answer and may be absent or null: one of the two",
                "[\"id\", \"day\"]|[\"id\", \"day\", \"none\"]|Thing requires what it does not have: [none]",
                "\"description\": \"A refusal.\",|\"description\": \"A refusal.\", \"enum\": [\"NO_SUCH\"],|Problem has no code list of its codes [NO_SUCH]",
                "\"label\": {\"description\": \"Its label.\"|\"failure\": {\"description\": \"Its failure.\"|Thing.failure is a code whose description names no code list, nor says that it is a text in upper case with underscores",
                "\"label\": {\"description\": \"Its label.\"|\"targetGroup\": {\"description\": \"Its group.\"|Thing.targetGroup is a code whose description names no code list, nor says that it is a text in upper case with underscores",
                "Its label.|A code of the list `no-such`.|Thing.label names the code list no-such, which does not exist",
                "\"NewThing\": {|\"Thing1\": {|Thing1 is no name for a class: two types share it",
            })
    void eachShortcomingIsFound(String written, String wrong, String finding) {
        String document = Things.API.replace(written, wrong == null ? "" : wrong);
        assertThat(document).isNotEqualTo(Things.API);

        assertThat(ApiDescriptionRules.check(ApiDocument.parse(document))).contains(finding);
    }

    @Test
    void allFindingsAreReportedAtOnce() {
        String silent =
                Things.API.replaceAll("\"description\": \"[^\"]*\",?", "").replaceAll(",(\\s*})", "$1");

        assertThat(ApiDescriptionRules.check(ApiDocument.parse(silent)))
                .contains(
                        "POST /api/things has no description",
                        "Thing has no description",
                        "Thing.id has no description");
    }
}
