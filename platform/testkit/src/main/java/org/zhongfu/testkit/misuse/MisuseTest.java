// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.testkit.api.ApiOperation;
import org.zhongfu.testkit.api.Exchange;

/**
 * Tries every operation of the committed description with requests that must be refused: malformed, incomplete, unknown and
 * oversized bodies, invalid parameters, unknown records, missing and wrong roles, other media types, missing versions. Each
 * refusal must be a problem of the expected status, and nothing may be written. A service extends this class with
 * {@code @QuarkusTest}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MisuseTest {

    private static final Set<Integer> INVALID_BODY = Set.of(400, 413, 422);
    private static final Set<Integer> NO_FAULT = Set.of(200, 201, 202, 204, 400, 403, 404, 409, 410, 412, 422, 429);
    private static final Set<Integer> INVALID_PARAMETER = Set.of(400, 404, 422);

    private final List<ApiOperation> described = CommittedDescription.operations();

    Stream<String> operations() {
        return described.stream().map(ApiOperation::id);
    }

    Stream<String> operationsWithBody() {
        return described.stream()
                .filter(operation -> operation.exampleBody().isObject())
                .map(ApiOperation::id);
    }

    Stream<String> operationsWithPathParameters() {
        return described.stream()
                .filter(operation -> operation.path().contains("{"))
                .map(ApiOperation::id);
    }

    Stream<String> operationsForRoles() {
        return described.stream().filter(ApiOperation::needsToken).map(ApiOperation::id);
    }

    Stream<String> operationsWithVersion() {
        return described.stream().filter(MisuseTest::takesVersion).map(ApiOperation::id);
    }

    /** A value of the path parameter that the operation accepts; for parameters that are no ids of records. */
    protected String pathValue(String operationId, String parameter) {
        return MisuseRequests.UNKNOWN_ID;
    }

    /**
     * Fields, each as {@code operationId field}, that a rule demands together with other fields of the example, each with the rule.
     */
    protected Map<String, String> fieldsDemandedByARule() {
        return Map.of();
    }

    @ParameterizedTest
    @MethodSource("operationsWithBody")
    void invalidBodiesAreRefused(String operationId) {
        ApiOperation operation = operation(operationId);

        requireRefused(requests(operation).invalidBodies(), INVALID_BODY);
    }

    @ParameterizedTest
    @MethodSource("operationsWithBody")
    void noFieldIsDemandedThatTheDescriptionCallsOptional(String operationId) {
        List<String> findings = new ArrayList<>();

        requests(operation(operationId)).withoutOptionalField().forEach((field, request) -> {
            Exchange.Answer answer = request.send();
            findings.addAll(Refusal.findings(request.name(), answer, NO_FAULT));
            if (Refusal.names(answer, field) && !fieldsDemandedByARule().containsKey(operationId + " " + field)) {
                findings.add(request.name() + ": " + answer.status() + " " + answer.body());
            }
        });

        assertThat(findings)
                .as("fields that the description calls optional, and the server demands")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void invalidParametersAreRefused(String operationId) {
        requireRefused(requests(operation(operationId)).invalidParameters(), INVALID_PARAMETER);
    }

    @ParameterizedTest
    @MethodSource("operationsWithPathParameters")
    void unknownRecordsAreNotFound(String operationId) {
        requireRefused(requests(operation(operationId)).unknownRecords(), Set.of(404));
    }

    @ParameterizedTest
    @MethodSource("operationsForRoles")
    void callersWithoutTheRoleAreRefused(String operationId) {
        requireRefused(requests(operation(operationId)).otherRoles(), Set.of(403));
    }

    @ParameterizedTest
    @MethodSource("operationsForRoles")
    void callersWithoutAValidTokenAreRefused(String operationId) {
        requireRefused(requests(operation(operationId)).invalidTokens(), Set.of(401));
    }

    @ParameterizedTest
    @MethodSource("operationsWithBody")
    void otherMediaTypesAreRefused(String operationId) {
        requireRefused(requests(operation(operationId)).otherMediaTypes(), Set.of(406, 415));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("operationsWithVersion")
    void aMissingOrInvalidVersionIsRefused(String operationId) {
        requireRefused(requests(operation(operationId)).invalidVersions(), Set.of(400, 428));
    }

    private MisuseRequests requests(ApiOperation operation) {
        return new MisuseRequests(operation, parameter -> pathValue(operation.id(), parameter));
    }

    private static void requireRefused(List<MisuseRequest> requests, Set<Integer> expected) {
        List<String> rows = StoredRows.count();
        List<String> findings = requests.stream()
                .flatMap(request -> Refusal.findings(request.name(), request.send(), expected).stream())
                .toList();
        assertThat(findings).as("answers that are no proper refusal").isEmpty();
        assertThat(StoredRows.count()).as("rows after the refused requests").isEqualTo(rows);
    }

    private static boolean takesVersion(ApiOperation operation) {
        return operation.parameters().stream()
                .anyMatch(parameter -> parameter.path("name").asText().equals("If-Match"));
    }

    private ApiOperation operation(String id) {
        return described.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
