// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Names: one stored form, and the search in any spelling. */
@QuarkusTest
class PersonNameQuarkusTest {

    /** Those who read names in full; all others of the realm may not search by them. */
    private static final Set<String> MAY_SEARCH =
            Set.of(Roles.COMMUNITY_AGENT, Roles.TOWNSHIP_OFFICER, Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER);

    static Stream<Arguments> roles() throws IllegalAccessException {
        Stream.Builder<Arguments> roles = Stream.builder();
        for (var constant : Roles.class.getFields()) {
            if (constant.getType() == String.class) {
                roles.add(Arguments.of(constant.get(null)));
            }
        }
        return roles.build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"热依汗·买买提", "热依汗•买买提", "热依汗.买买提", "热依汗 买买提", " 热依汗・买买提 "})
    void aNameIsStoredInOneForm(String name) {
        RestApi.create(IntakeApi.OFFICER, "/api/v1/persons", named(name))
                .then()
                .statusCode(201)
                .body("name", equalTo("热依汗·买买提"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"刘〇〇", "李乾", "於凤", "𠮷田花"})
    void aNameKeepsItsLetters(String name) {
        RestApi.create(IntakeApi.OFFICER, "/api/v1/persons", named(name))
                .then()
                .statusCode(201)
                .body("name", equalTo(name));
    }

    @Test
    void theKeysOfExistingPersonsAreComputedAtTheStart() {
        assertThat(DatabaseRows.texts("select version from flyway_schema_history where success and version = '1.081'"))
                .containsExactly("1.081");
    }

    @Test
    void aCorrectedNameIsStoredInTheSameFormAndFound() {
        String id = IntakeApi.registerPerson("19520307");

        RestApi.as(IntakeApi.OFFICER)
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "帕提古丽•艾合买提"))
                .patch("/api/v1/persons/{id}", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("帕提古丽·艾合买提"));

        byName(IntakeApi.OFFICER, "帕提古丽.艾合").body("items.id", hasItem(id));
    }

    @Test
    void theNameOfAnApplicantIsStoredInTheSameForm() {
        Map<String, Object> application = IntakeApi.applicationBody();
        application.put("applicant", Map.of("name", "古丽娜尔•吐尔逊", "phone", "18012341999"));
        String id = IntakeApi.submitAndReceive(application);

        RestApi.get(IntakeApi.OFFICER, "/api/v1/applications/{id}", id)
                .then()
                .statusCode(200)
                .body("applicant.name", equalTo("古丽娜尔·吐尔逊"));
    }

    @ParameterizedTest
    @CsvSource({
        "图尔荪·阿布都拉, 图尔荪.阿布",
        "图尔荪·阿布都拉, 圖爾蓀",
        "图尔荪·阿布都拉, 图尔荪阿",
        "歐陽乾坤, 欧阳乾",
        "Aygul Memet, ＡＹＧＵＬ",
        "刘〇〇, 刘零",
    })
    void theListFindsANameInAnySpelling(String name, String search) {
        String id = RestApi.created(IntakeApi.OFFICER, "/api/v1/persons", named(name));

        byName(IntakeApi.OFFICER, search).body("items.id", hasItem(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"·", " ", "．"})
    void aSearchWithoutALetterIsRefused(String name) {
        RestApi.as(IntakeApi.OFFICER)
                .queryParam("name", name)
                .get("/api/v1/persons")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("name"));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aMaskedNameCannotBeSearched(String role) {
        RestApi.as(TestTokens.as(role).area("652301"))
                .queryParam("name", "王")
                .get("/api/v1/persons")
                .then()
                .statusCode(MAY_SEARCH.contains(role) ? 200 : 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.SOCIAL_WORKER, Roles.COORDINATOR})
    void theRefusalNamesTheRolesThatMaySearch(String role) {
        RestApi.as(TestTokens.as(role).area("652301"))
                .header("Accept-Language", "en")
                .queryParam("name", "王")
                .get("/api/v1/persons")
                .then()
                .statusCode(403)
                .body(
                        "detail",
                        containsString("community-agent, township-officer, county-officer, prefecture-officer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.SOCIAL_WORKER, Roles.COORDINATOR})
    void withoutANameThoseWhoReadMaskedNamesListPersons(String role) {
        RestApi.as(TestTokens.as(role).area("652301"))
                .get("/api/v1/persons")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse byName(TestTokens caller, String name) {
        return RestApi.as(caller)
                .queryParam("name", name)
                .queryParam("limit", 200)
                .get("/api/v1/persons")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> named(String name) {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber("19520307"));
        body.put("name", name);
        return body;
    }
}
