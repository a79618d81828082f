// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.api.ApiDocument;
import org.zhongfu.testkit.api.ApiOperation;

/**
 * Holds {@code openapi/access-matrix.json} of a service against what the service describes and answers. A service extends
 * this class with its samples and {@code @QuarkusTest}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AccessMatrixTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String NO_RECORD = "0190a1b2-0000-7000-8000-000000000000";

    private final AccessMatrix matrix = AccessMatrix.read(Path.of(""));
    private List<Sample> samples = List.of();

    /** Makes records with a value in each sensitive field; called once. */
    protected abstract List<Sample> makeSamples();

    /** Schemas without a sample, each with the reason. */
    protected abstract Map<String, String> schemasWithoutSample();

    /** Filters, each as {@code operation parameter}, that show a role nothing of a field it does not read in full, with the reason. */
    protected Map<String, String> filtersThatShowNothing() {
        return Map.of();
    }

    @Test
    void noRoleFiltersOrOrdersAListByAFieldThatItDoesNotReadInFull() {
        List<String> findings = new ArrayList<>();

        for (RevealingFilters.Probe probe : RevealingFilters.of(served(), matrix, samples())) {
            if (filtersThatShowNothing().containsKey(probe.filter())) {
                continue;
            }
            Response answer = RestApi.as(callerOf(probe))
                    .queryParam(probe.parameter(), probe.value())
                    .get(probe.operation().path().replaceAll("\\{\\w+}", NO_RECORD));
            if (answer.statusCode() != 403) {
                findings.add(probe + ": " + answer.statusCode());
            }
        }

        assertThat(findings)
                .as("lists that a role can search by what it may not see: refuse the filter with 403, or give the"
                        + " reason")
                .isEmpty();
    }

    @Test
    void theRolesOfEachOperationAreThoseOfTheMatrix() {
        assertThat(MatrixComparison.operations(served(), matrix))
                .as("operations that differ from openapi/access-matrix.json")
                .isEmpty();
    }

    @Test
    void eachFieldThatLooksSensitiveIsInTheMatrix() {
        assertThat(MatrixComparison.unlisted(served(), matrix))
                .as("fields to add to openapi/access-matrix.json: under schemas with their kind, or under notSensitive")
                .isEmpty();
    }

    @Test
    void theMatrixNamesNoOtherFields() {
        assertThat(MatrixComparison.unknown(served(), matrix)).isEmpty();
    }

    @Test
    void eachRoleReadsTheFieldsOfTheSamplesAsTheMatrixSays() {
        ApiDocument document = served();
        List<String> findings = new ArrayList<>();

        for (Sample sample : samples()) {
            ApiOperation operation = operation(document, sample.operation());
            sample.callers().forEach((role, caller) -> findings.addAll(findings(operation, sample, role, caller)));
        }

        assertThat(findings).as("fields read otherwise than the matrix says").isEmpty();
    }

    @Test
    void eachRoleOfTheOperationReadsASample() {
        Set<String> unread = new TreeSet<>();
        Set<String> read = new TreeSet<>();
        for (Sample sample : samples()) {
            sample.callers().keySet().forEach(role -> read.add(sample + " as " + role));
            matrix.operations()
                    .getOrDefault(sample.operation(), Map.of())
                    .keySet()
                    .forEach(role -> unread.add(sample + " as " + role));
        }
        unread.removeAll(read);

        assertThat(unread).as("roles of an operation that read no sample").isEmpty();
    }

    @Test
    void eachSensitiveFieldHasASample() {
        Set<String> without = new TreeSet<>(matrix.fields().keySet());
        samples().forEach(sample -> without.removeAll(sample.plain().keySet()));
        without.removeIf(field -> schemasWithoutSample().containsKey(field.substring(0, field.indexOf('.')))
                || schemasWithoutSample().containsKey(field));

        assertThat(without).as("fields of the matrix that no sample holds").isEmpty();
    }

    private TestTokens callerOf(RevealingFilters.Probe probe) {
        return samples().stream()
                .filter(sample -> sample.operation().equals(probe.operation().id()))
                .flatMap(sample -> Optional.ofNullable(sample.callers().get(probe.role())).stream())
                .findFirst()
                .orElseGet(() -> TestTokens.as(probe.role()).area("652301").org("P-MATRIX"));
    }

    private List<Sample> samples() {
        if (samples.isEmpty()) {
            samples = makeSamples();
        }
        return samples;
    }

    private List<String> findings(ApiOperation operation, Sample sample, String role, TestTokens caller) {
        Response answer = sample.read().apply(caller);
        String shown = sample + " as " + role + ": ";
        if (answer.statusCode() >= 300) {
            return List.of(shown + answer.statusCode() + " " + answer.asString());
        }
        Map<String, List<JsonNode>> values = AnswerFields.valuesIn(operation, json(answer));
        List<String> findings = new ArrayList<>();
        sample.plain().forEach((field, plain) -> {
            FieldVisibility expected = matrix.visibility(sample.operation(), field, role);
            FieldVisibility seen = visibility(values.getOrDefault(field, List.of()), plain.toString());
            if (seen != expected) {
                findings.add(shown + field + " is " + seen + ", in the matrix " + expected);
            }
        });
        return findings;
    }

    private static FieldVisibility visibility(List<JsonNode> values, String plain) {
        if (values.isEmpty()) {
            return FieldVisibility.WITHHELD;
        }
        boolean shown = values.stream()
                .anyMatch(value -> (value.isContainerNode() ? value.toString() : value.asText()).contains(plain));
        return shown ? FieldVisibility.FULL : FieldVisibility.MASKED;
    }

    private static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("the answer is not JSON", e);
        }
    }

    private static ApiOperation operation(ApiDocument document, String id) {
        return document.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no operation " + id));
    }

    private static ApiDocument served() {
        return ApiDocument.parse(RestAssured.get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
