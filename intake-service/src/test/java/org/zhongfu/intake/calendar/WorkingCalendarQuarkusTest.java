// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongfu.intake.IntakeApi;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Days by the notices of the build, and notices that officers enter. */
@QuarkusTest
class WorkingCalendarQuarkusTest {

    private static final String NOTICES = "/api/v1/working-calendar/notices";
    private static final TestTokens ADMIN = TestTokens.as("system-admin").sub("system-admin-of-test");

    @Test
    void daysSayFromWhichNotice() {
        days("652301", "2026-02-13", "2026-02-24")
                .then()
                .statusCode(200)
                .body("workingDays", equalTo(3))
                .body("provisional", equalTo(false))
                .body("days[1].kind", equalTo("MAKE_UP_WORKDAY"))
                .body("days[1].notice", containsString("2026"))
                .body("days[2].working", equalTo(false));
    }

    @Test
    void theRegionalHolidaysOfXinjiangAreHolidaysThereOnly() {
        days("652301", "2026-05-27", "2026-05-29").then().body("workingDays", equalTo(0));
        days("440300", "2026-05-27", "2026-05-29").then().body("workingDays", equalTo(3));
    }

    @Test
    void aYearWithoutANoticeIsProvisional() {
        days("440300", "2029-01-01", "2029-01-05")
                .then()
                .body("workingDays", equalTo(4))
                .body("provisional", equalTo(true))
                .body("days[0].notice", containsString("国务院令第795号"));
    }

    @Test
    void aNoticeOfAPrefectureIsLaidOverThatOfTheCountry() {
        Map<String, Object> notice = notice("652397", 2026, "2026-07-15");

        enter(IntakeApi.PREFECTURE_OFFICER, notice).then().statusCode(201).body("noticeVersion", equalTo(1));

        days("652397", "2026-07-15", "2026-07-15")
                .then()
                .body("workingDays", equalTo(0))
                .body("days[0].notice", equalTo("州庆放假通知"));
        days("652301", "2026-07-15", "2026-07-15").then().body("workingDays", equalTo(1));
    }

    @Test
    void aNewVersionReplacesTheFormerWhole() {
        RestApi.created(IntakeApi.PREFECTURE_OFFICER, NOTICES, notice("652396", 2026, "2026-07-15"));

        enter(IntakeApi.PREFECTURE_OFFICER, notice("652396", 2026, "2026-07-16"))
                .then()
                .statusCode(201)
                .body("noticeVersion", equalTo(2));

        days("652396", "2026-07-15", "2026-07-16").then().body("days.working", equalTo(List.of(true, false)));
    }

    @Test
    void theNextVersionOfANoticeOfTheBuildIsTheSecond() {
        Map<String, Object> body = notice(null, 2024, "2024-01-01");

        String id = enter(ADMIN, body)
                .then()
                .statusCode(201)
                .body("noticeVersion", equalTo(2))
                .extract()
                .path("id");

        assertThat(DatabaseRows.eventNames("zhongfu.intake.v1", id)).containsExactly("CalendarNoticePublished");
        assertThat(DatabaseRows.texts("select actor from audit_entry where subject_id = ?", id))
                .containsExactly("system-admin-of-test");
        RestApi.get(ADMIN, NOTICES + "/{id}", id).then().statusCode(200).body("reason", equalTo("通知已发布"));
        RestApi.get(ADMIN, NOTICES + "?year=2024").then().statusCode(200).body("items.id", hasItems(id));
    }

    @ParameterizedTest
    @CsvSource({
        "652397, 2028, 2029-01-02, , holidays",
        "652397, 2028, 2027-11-30, , holidays",
        "652397, 2028, 2028-01-03, 2028-01-04, workdays",
        "652397, 2028, 2028-01-01, 2028-01-01, workdays",
        "440300, 2028, 2028-01-03, , areaCode"
    })
    void wrongNoticesAreRefused(String area, int year, String holiday, @Nullable String workday, String field) {
        Map<String, Object> body = notice(area, year, holiday);
        body.put("workdays", workday == null ? List.of() : List.of(workday));

        enter(IntakeApi.PREFECTURE_OFFICER, body).then().statusCode(422).body("violations[0].field", equalTo(field));

        days(area, "2028-01-03", "2028-01-04").then().body("workingDays", equalTo(1));
    }

    @Test
    void aNoticeWithoutDaysIsRefused() {
        Map<String, Object> body = notice("652397", 2028, "2028-01-03");
        body.put("holidays", List.of());

        enter(IntakeApi.PREFECTURE_OFFICER, body).then().statusCode(422);
    }

    @Test
    void anAreaThatIsNoAreaCodeIsRefused() {
        enter(IntakeApi.PREFECTURE_OFFICER, notice("65230x", 2028, "2028-01-03"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("areaCode"));
    }

    @Test
    void theNoticeOfTheRegionConcernsThePrefecture() {
        enter(IntakeApi.PREFECTURE_OFFICER, notice("650000", 2033, "2033-05-04"))
                .then()
                .statusCode(201);

        days("652301", "2033-05-04", "2033-05-04").then().body("days[0].notice", equalTo("州庆放假通知"));
    }

    @Test
    void aCountyOfficerEntersNoNotice() {
        enter(IntakeApi.OFFICER, notice("652301", 2028, "2028-01-03")).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "6523, 2026-01-01, 2026-01-02, area",
        "652301, 2026-01-02, 2026-01-01, to",
        "652301, 2026-01-01, 2027-01-03, to",
        "652301, yesterday, 2026-01-03, from"
    })
    void wrongPeriodsAreRefused(String area, String from, String to, String field) {
        days(area, from, to).then().statusCode(400).body("violations[0].field", equalTo(field));
    }

    private static Map<String, Object> notice(@Nullable String area, int year, String holiday) {
        Map<String, Object> body = new HashMap<>();
        if (area != null) {
            body.put("areaCode", area);
        }
        body.put("year", year);
        body.put("holidays", List.of(holiday));
        body.put("workdays", List.of());
        body.put("source", "州庆放假通知");
        body.put("reason", "通知已发布");
        return body;
    }

    private static Response enter(TestTokens caller, Map<String, Object> body) {
        return RestApi.create(caller, NOTICES, body);
    }

    private static Response days(String area, String from, String to) {
        return RestApi.as(IntakeApi.OFFICER)
                .queryParam("area", area)
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/api/v1/working-calendar/days");
    }
}
