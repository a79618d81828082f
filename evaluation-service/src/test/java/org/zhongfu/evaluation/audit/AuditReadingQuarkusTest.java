// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.zhongfu.evaluation.audit.AuditEntries.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Who reads the central audit, and how its entries are found. */
@QuarkusTest
class AuditReadingQuarkusTest {

    @Inject
    AuditEntries entries;

    @Test
    void entriesAreFoundBySubject() {
        String subject = UuidV7.next().toString();
        entries.add(subject, "officer-1", 3);

        read("?subject=" + subject).body("items.size()", equalTo(3));
    }

    /** The entries are of 2026-11-22T17:00Z, which is the 23rd in Beijing. */
    @ParameterizedTest
    @CsvSource({
        "limit=2, 2",
        "from=2026-11-23&to=2026-11-23, 3",
        "to=2026-11-22, 0",
        "from=2026-11-24, 0",
        "action=PERSON_SEARCHED, 3",
        "action=DISCLOSURE_LIMIT_REACHED, 0"
    })
    void entriesAreFoundByActorAndDay(String query, int found) {
        String actor = UuidV7.next().toString();
        entries.add(UuidV7.next().toString(), actor, 3);

        read("?actor=" + actor + "&" + query).body("items.size()", equalTo(found));
    }

    @Test
    void pagesListEveryEntryOnce() {
        String actor = UuidV7.next().toString();
        List<UUID> ids = entries.add("s", actor, 5);

        List<String> listed = readAllPages("?actor=" + actor + "&limit=2");

        assertThat(listed)
                .containsExactlyElementsOf(ids.stream().map(UUID::toString).toList());
    }

    private static List<String> readAllPages(String query) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = read(query + cursor).extract().jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("next") == null ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());
        return ids;
    }

    static Stream<Arguments> readers() {
        return Stream.of("/api/v1/audit", "/api/v1/audit/verification")
                .flatMap(path -> Stream.of(
                        Arguments.of(path, Roles.PREFECTURE_OFFICER, 403),
                        Arguments.of(path, Roles.SYSTEM_ADMIN, 403),
                        Arguments.of(path, Roles.AUDIT_ADMIN, 200),
                        Arguments.of(path, Roles.AUDITOR, 200)));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void onlyAuditorsAndAuditAdministratorsRead(String path, String role, int status) {
        get(path, TestTokens.as(role).area("652300")).statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/audit", "/api/v1/audit/verification"})
    void theAuditRequiresAToken(String path) {
        RestApi.anonymous().get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"day=2026-11-23", "from=today", "action=READ_MUCH"})
    void anUnknownOrWrongQueryParameterIsRefused(String query) {
        get("/api/v1/audit?" + query, TestTokens.as(Roles.AUDITOR)).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject", "actor"})
    void aFilterThatIsTooLongIsRefusedWithItsLimit(String filter) {
        String query = "?" + filter + "=" + "a".repeat(201);

        ValidatableResponse answer = get("/api/v1/audit" + query, TestTokens.as(Roles.AUDITOR));

        answer.statusCode(400)
                .body("violations.field", contains(filter))
                .body("violations[0].message", containsString("200"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        String query = "?from=2026-11-24&to=2026-11-23";

        ValidatableResponse answer = get("/api/v1/audit" + query, TestTokens.as(Roles.AUDITOR));

        answer.statusCode(400).body("violations.field", contains("from"));
    }

    private static ValidatableResponse get(String path, TestTokens caller) {
        return RestApi.get(caller, path).then();
    }
}
