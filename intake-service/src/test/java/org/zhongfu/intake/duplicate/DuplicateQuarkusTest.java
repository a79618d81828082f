// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Files and applications that probably belong to one person are listed for officers, with the reason. */
@QuarkusTest
class DuplicateQuarkusTest {

    private static final AtomicInteger TOWNSHIPS = new AtomicInteger(700);
    private static final TestTokens OFFICER = TestTokens.as("county-officer").area("652323");

    private final String township = "652323" + TOWNSHIPS.incrementAndGet();

    @Test
    void filesWithTheSameNameAndBirthDateAreListedWithEachOther() {
        String first = person("买买提·艾力", "19500101", township);
        String second = person("买买提 艾力", "19500101", township);
        person("买买提·艾力", "19500102", township);

        persons("area=" + township + "&count=true")
                .statusCode(200)
                .body("items.id", contains(first, second))
                .body("items.reasonCode", everyItem(equalTo("SAME_NAME_AND_BIRTH_DATE")))
                .body("items[0].others.id", contains(second))
                .body("items[1].others.id", contains(first))
                .body("total.count", equalTo(2));
    }

    @Test
    void neitherNamesNorNumbersAreShown() {
        String first = person("古丽·阿不都", "19510101", township);
        person("古丽·阿不都", "19510101", township);

        Map<String, Object> entry =
                persons("area=" + township).extract().path("items.find { it.id == '" + first + "' }");

        assertThat(entry).containsOnlyKeys("id", "reasonCode", "areaCode", "recordedAt", "others");
    }

    @Test
    void filesOfAnotherAreaAreNeitherListedNorNamed() {
        String here = person("热依汗·买买提", "19520101", township);
        person("热依汗·买买提", "19520101", "652324001");

        persons("area=" + township).body("items", empty());
        RestApi.get(TestTokens.as("prefecture-officer").area("652300"), "/api/v1/persons/duplicates?area=" + township)
                .then()
                .body("items.id", contains(here));
    }

    @Test
    void aRejectedMergeTakesBothFilesOffTheList() {
        String first = person("阿依古丽·肉孜", "19530101", township);
        String second = person("阿依古丽·肉孜", "19530101", township);
        String merge = RestApi.created(
                OFFICER.sub("proposer-of-twins"),
                "/api/v1/persons/" + first + "/merges",
                Map.of("duplicateId", second, "reason", "同名同日"));
        RestApi.transition(
                        OFFICER.sub("rejecter-of-twins"),
                        "/api/v1/persons/{id}/merges/{merge}/reject",
                        1,
                        Map.of("reason", "双胞胎"),
                        first,
                        merge)
                .then()
                .statusCode(200);

        persons("area=" + township).body("items", empty());
    }

    @Test
    void openApplicationsWithTheSameNumberAreListedWhateverTheyAskFor() {
        String number = IntakeApi.newIdNumber("19540101");
        String cooking = apply(number, "HOME_COOKING");
        String cleaning = apply(number, "HOME_CLEANING");
        apply(IntakeApi.newIdNumber("19540101"), "HOME_COOKING");

        applications("area=" + township + "&count=true")
                .statusCode(200)
                .body("items.id", containsInAnyOrder(cooking, cleaning))
                .body("items.reasonCode", everyItem(equalTo("SAME_ID_NUMBER")))
                .body("items.find { it.id == '" + cooking + "' }.others.id", contains(cleaning))
                .body("total.count", equalTo(2));
    }

    @Test
    void pagesShowEveryEntryOnce() {
        for (int i = 0; i < 3; i++) {
            person("努尔兰·哈山", "19550101", township);
        }
        String next = persons("area=" + township + "&limit=2")
                .body("items", hasSize(2))
                .body("items[0].others", hasSize(2))
                .extract()
                .path("next");

        persons("area=" + township + "&limit=2&cursor=" + next).body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"community-agent", "social-worker", "coordinator", "agency", "applicant", "auditor"})
    void onlyOfficersReadTheLists(String role) {
        TestTokens caller = TestTokens.as(role).area("652323").org("ORG-1");

        RestApi.get(caller, "/api/v1/persons/duplicates").then().statusCode(403);
        RestApi.get(caller, "/api/v1/applications/duplicates").then().statusCode(403);
    }

    @Test
    void aWrongAreaIsRefused() {
        persons("area=changji").statusCode(400).body("violations.field", hasItem("area"));
    }

    private static ValidatableResponse persons(String query) {
        return RestApi.get(OFFICER, "/api/v1/persons/duplicates?" + query).then();
    }

    private static ValidatableResponse applications(String query) {
        return RestApi.get(OFFICER, "/api/v1/applications/duplicates?" + query).then();
    }

    private static String person(String name, String birthDate, String area) {
        Map<String, Object> body = IntakeApi.personBody(IntakeApi.newIdNumber(birthDate));
        body.put("name", name);
        body.put("areaCode", area);
        return RestApi.created(TestTokens.as("prefecture-officer").area("652300"), "/api/v1/persons", body);
    }

    private String apply(String idNumber, String serviceItem) {
        Map<String, Object> body = new HashMap<>(IntakeApi.applicationBody(idNumber));
        body.put("areaCode", township);
        body.put("requestedItems", List.of(serviceItem));
        return RestApi.anonymous()
                .body(body)
                .post("/api/v1/applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
