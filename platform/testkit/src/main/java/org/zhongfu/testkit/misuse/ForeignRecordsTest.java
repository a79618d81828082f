// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.testkit.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;
import org.zhongfu.testkit.access.AccessMatrix;
import org.zhongfu.testkit.access.Reach;
import org.zhongfu.testkit.api.ApiOperation;

/**
 * A record that a caller does not reach is answered like one that does not exist, by every operation with an id in its path
 * and for every role that may call it: 404 with the same headers and body, whatever version the request names, and nothing is
 * written. A service extends this class with a way to make each kind of record and {@code @QuarkusTest}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ForeignRecordsTest {

    private static final String OTHER_AREA = "652302";
    private static final String OTHER_ORGANISATION = "P-ELSEWHERE";
    private static final Set<Reach> BY_MEMBERSHIP = Set.of(
            Reach.ORGANISATION, Reach.ORGANISATION_ORDERS, Reach.SENT, Reach.OWN_ORDERS, Reach.OWN, Reach.ASSIGNED);
    private static final String FIRST_VERSION = "\"1\"";
    private static final String NO_VERSION_YET = "\"999999\"";
    private static final Set<Reach> BY_SUBJECT = Set.of(Reach.OWN_ORDERS, Reach.OWN, Reach.ASSIGNED);

    private final AccessMatrix matrix = AccessMatrix.read(Path.of(""));
    private final Map<String, OwnedRecord> made = new HashMap<>();

    /** How to make a record, by the path that names it; longer paths below it are served by the same record. */
    protected abstract Map<String, Supplier<OwnedRecord>> records();

    /** Operations with a parameter in their path that is not the id of a record of somebody, each with the reason. */
    protected abstract Map<String, String> withoutRecord();

    /**
     * Operations that refuse both records with another status than 404, each with the reason: they refuse the request before they
     * look for the record.
     */
    protected Map<String, String> refusedBefore() {
        return Map.of();
    }

    Stream<String> operationsOnRecords() {
        return all().filter(operation -> operation.path().contains("{"))
                .map(ApiOperation::id)
                .filter(id -> !withoutRecord().containsKey(id));
    }

    @Test
    void everyOperationOnARecordIsCovered() {
        assertThat(all().filter(operation -> operation.path().contains("{"))
                        .filter(operation -> !withoutRecord().containsKey(operation.id()))
                        .filter(operation -> recordAt(operation).isEmpty())
                        .map(ApiOperation::toString))
                .as("operations without a record to try: add how to make one, or the reason why there is none")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operationsOnRecords")
    void aForeignRecordIsAnsweredLikeAnAbsentOne(String id) {
        ApiOperation operation =
                all().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        OwnedRecord record = recordOf(operation);
        List<String> rows = StoredRows.count();
        List<String> findings = new ArrayList<>();

        matrix.operations().getOrDefault(id, Map.of()).forEach((role, reaches) -> foreign(role, reaches, record)
                .forEach(caller -> findings.addAll(compare(operation, role, caller, record))));

        assertThat(findings)
                .as("foreign records that can be told from absent ones")
                .isEmpty();
        assertThat(StoredRows.count()).as("rows after the refused requests").isEqualTo(rows);
    }

    private List<String> compare(ApiOperation operation, String role, TestTokens caller, OwnedRecord record) {
        Map<String, String> absent = new HashMap<>();
        record.path()
                .keySet()
                .forEach(name -> absent.put(name, UUID.randomUUID().toString()));
        String expected = refusedBefore().containsKey(operation.id()) ? "4" : "404 ";
        List<String> findings = new ArrayList<>();
        for (String version :
                operation.takesHeader("If-Match") ? List.of(FIRST_VERSION, NO_VERSION_YET) : List.of(FIRST_VERSION)) {
            String known = Signature.of(send(operation, caller, record.path(), version), record.path());
            String unknown = Signature.of(send(operation, caller, absent, version), absent);
            if (!known.equals(unknown) || !known.startsWith(expected)) {
                findings.add(operation + " as " + role + " in version " + version + ": foreign " + known + "\n  absent "
                        + unknown);
            }
        }
        return findings;
    }

    /** Callers of the role who do not reach the record. */
    private static List<TestTokens> foreign(String role, Set<Reach> reaches, OwnedRecord record) {
        Set<TestTokens> callers = new LinkedHashSet<>();
        TestTokens caller = TestTokens.as(role).sub(UUID.randomUUID());
        if (reaches.contains(Reach.ALL) || reaches.contains(Reach.PUBLIC)) {
            return List.of();
        }
        if (reaches.contains(Reach.AREA)) {
            callers.add(caller.area(OTHER_AREA).org(record.org()));
        }
        if (reaches.stream().anyMatch(BY_MEMBERSHIP::contains)) {
            callers.add(caller.area(record.area()).org(OTHER_ORGANISATION));
        }
        if (BY_SUBJECT.containsAll(reaches)) {
            callers.add(caller.area(record.area()).org(record.org()));
        }
        return List.copyOf(callers);
    }

    private static Response send(ApiOperation operation, TestTokens caller, Map<String, String> path, String version) {
        RequestSpecification request = RestApi.as(caller)
                .accept(String.join(", ", operation.answeredTypes()))
                .header("If-Match", version)
                .redirects()
                .follow(false);
        JsonNode body = operation.exampleBody();
        if (!body.isMissingNode()) {
            request.body(body.toString());
        }
        return request.pathParams(path).request(operation.method(), operation.path());
    }

    private OwnedRecord recordOf(ApiOperation operation) {
        Map.Entry<String, Supplier<OwnedRecord>> record = recordAt(operation).orElseThrow();
        OwnedRecord known = made.get(record.getKey());
        if (known == null) {
            known = record.getValue().get();
            made.put(record.getKey(), known);
        }
        return known;
    }

    private Optional<Map.Entry<String, Supplier<OwnedRecord>>> recordAt(ApiOperation operation) {
        Map<String, Supplier<OwnedRecord>> records = records();
        return OwnedRecord.pathAt(records.keySet(), operation.path()).map(path -> Map.entry(path, records.get(path)));
    }

    private static Stream<ApiOperation> all() {
        return CommittedDescription.operations().stream();
    }
}
