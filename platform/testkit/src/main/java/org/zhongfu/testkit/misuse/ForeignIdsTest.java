// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.access.AccessMatrix;
import org.zhongfu.testkit.access.Reach;
import org.zhongfu.testkit.api.ApiOperation;
import org.zhongfu.testkit.misuse.IdFields.IdField;

/**
 * The id of a record that a caller does not reach is answered like one of no record, wherever a body or a filter takes it and for every
 * role that may call the operation: the same status, headers and words, and nothing is written. The places are those of the description
 * with the format {@code uuid}. A service extends this class with a way to make each kind of record and {@code @QuarkusTest}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ForeignIdsTest {

    private static final String DEFAULT_AREA = "652301";
    private static final String DEFAULT_ORGANISATION = "P-CALLER";
    private static final List<String> VERSIONS = List.of("\"1\"", "\"2\"", "\"3\"", "\"4\"");

    /** The version or the state of the record in the path is judged before the id is. */
    private static final Set<String> BEFORE_THE_ID = Set.of("409", "412");

    private final AccessMatrix matrix = AccessMatrix.read(Path.of(""));
    private final Map<String, OwnedRecord> made = new HashMap<>();
    private final Map<String, String> strangers = new HashMap<>();
    private final Map<String, String> ownIds = new HashMap<>();

    /**
     * How to make a record in {@code 652302}, of an organisation of its own, by the name of the field or filter that takes its id.
     */
    protected abstract Map<String, Supplier<String>> strangers();

    /**
     * How to make a record in {@code 652301}, by the path that names it, or by the id of an operation that needs it in a certain state.
     */
    protected abstract Map<String, Supplier<OwnedRecord>> records();

    /** How to make a record that the callers of the area may name, for the other ids of a body, by the name of the field. */
    protected Map<String, Supplier<String>> own() {
        return Map.of();
    }

    /** Fields and filters, each as {@code operation field}, that take an id of no record of somebody, with the reason. */
    protected abstract Map<String, String> withoutStranger();

    Stream<String> operationsWithIds() {
        return operations().filter(operation -> !fields(operation).isEmpty()).map(ApiOperation::id);
    }

    @Test
    void everyIdOfABodyOrAFilterIsCovered() {
        assertThat(operations().flatMap(operation -> fields(operation).stream()
                        .filter(field -> !strangers().containsKey(field.name()))
                        .map(field -> operation.id() + " " + field.name())))
                .as("ids without a record to try: add to strangers() how to make one by the name of the field, or"
                        + " the reason to withoutStranger()")
                .isEmpty();
    }

    @Test
    void eachReasonIsForAnId() {
        assertThat(operations().flatMap(operation -> IdFields.of(operation).stream()
                        .map(field -> operation.id() + " " + field.name())))
                .containsAll(withoutStranger().keySet());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("operationsWithIds")
    void theIdOfAForeignRecordIsAnsweredLikeOneOfNoRecord(String operationId) {
        ApiOperation operation = operations()
                .filter(each -> each.id().equals(operationId))
                .findFirst()
                .orElseThrow();
        Optional<OwnedRecord> record = recordOf(operation);
        for (IdField field : fields(operation)) {
            makeStranger(field.name());
        }
        own().keySet().forEach(this::ownId);
        List<String> rows = StoredRows.count();
        List<String> findings = new ArrayList<>();

        for (IdField field : fields(operation)) {
            List<String> answers = new ArrayList<>();
            matrix.operations().getOrDefault(operationId, Map.of()).forEach((role, reaches) -> {
                if (!reaches.contains(Reach.ALL) && !reaches.contains(Reach.PUBLIC)) {
                    findings.addAll(compare(operation, field, role, record, answers));
                }
            });
            if (!answers.isEmpty() && answers.stream().allMatch(BEFORE_THE_ID::contains)) {
                findings.add(operation + " " + field
                        + ": its record is refused before the id is read; add one in the right state to records()");
            }
        }

        assertThat(findings)
                .as("ids of foreign records that can be told from others")
                .isEmpty();
        assertThat(StoredRows.count()).as("rows after the refused requests").isEqualTo(rows);
    }

    private void makeStranger(String name) {
        if (!strangers.containsKey(name)) {
            strangers.put(name, strangers().getOrDefault(name, () -> "").get());
        }
    }

    private List<String> compare(
            ApiOperation operation, IdField field, String role, Optional<OwnedRecord> record, List<String> answers) {
        TestTokens caller = caller(role, record);
        String foreign = strangers.getOrDefault(field.name(), "");
        String absent = UUID.randomUUID().toString();
        List<String> findings = new ArrayList<>();
        for (String version : operation.takesHeader("If-Match") ? VERSIONS : VERSIONS.subList(0, 1)) {
            String known = signature(send(operation, field, foreign, caller, record, version), foreign, record);
            String unknown = signature(send(operation, field, absent, caller, record, version), absent, record);
            answers.add(known.substring(0, 3));
            boolean accepted =
                    operation.takesHeader("Idempotency-Key") && (known.startsWith("2") || unknown.startsWith("2"));
            if (!known.equals(unknown) || accepted) {
                findings.add(operation + " " + field + " as " + role + " in version " + version + ": foreign " + known
                        + "\n  absent " + unknown);
            }
        }
        return findings;
    }

    private static TestTokens caller(String role, Optional<OwnedRecord> record) {
        return TestTokens.as(role)
                .sub("foreign ids")
                .area(record.map(OwnedRecord::area).orElse(DEFAULT_AREA))
                .org(record.map(OwnedRecord::org).orElse(DEFAULT_ORGANISATION));
    }

    private Response send(
            ApiOperation operation,
            IdField field,
            String id,
            TestTokens caller,
            Optional<OwnedRecord> record,
            String version) {
        RequestSpecification request = RestApi.as(caller)
                .accept(String.join(", ", operation.answeredTypes()))
                .header("If-Match", version)
                .pathParams(record.map(OwnedRecord::path).orElse(Map.of()));
        MisuseRequests.requiredQuery(operation).forEach((name, value) -> {
            if (!name.equals(field.name())) {
                request.queryParam(name, value);
            }
        });
        String body = IdFields.body(operation, field, id, this::ownId);
        if (body != null) {
            request.body(body);
        }
        if (field.path() == null) {
            request.queryParam(field.name(), id);
        }
        return request.request(operation.method(), operation.path());
    }

    private static String signature(Response answer, String id, Optional<OwnedRecord> record) {
        Map<String, String> ids = new HashMap<>(record.map(OwnedRecord::path).orElse(Map.of()));
        ids.put("tried", id);
        return Signature.of(answer, ids);
    }

    private Optional<OwnedRecord> recordOf(ApiOperation operation) {
        String key = records().containsKey(operation.id())
                ? operation.id()
                : OwnedRecord.pathAt(records().keySet(), operation.path()).orElse("");
        if (!operation.path().contains("{")) {
            return Optional.empty();
        }
        OwnedRecord known = made.get(key);
        if (known == null) {
            Supplier<OwnedRecord> maker = records().get(key);
            assertThat(maker).as("records() has no record for %s", operation).isNotNull();
            known = maker.get();
            made.put(key, known);
        }
        return Optional.of(known);
    }

    private @Nullable String ownId(String name) {
        Supplier<String> maker = own().get(name);
        return maker == null ? null : ownIds.computeIfAbsent(name, key -> maker.get());
    }

    private List<IdField> fields(ApiOperation operation) {
        return IdFields.of(operation).stream()
                .filter(field -> !withoutStranger().containsKey(operation.id() + " " + field.name()))
                .toList();
    }

    private static Stream<ApiOperation> operations() {
        return CommittedDescription.operations().stream();
    }
}
