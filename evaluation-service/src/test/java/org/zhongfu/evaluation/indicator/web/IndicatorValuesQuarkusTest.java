// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.SurveyAnswerId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.evaluation.support.Areas;
import org.zhongfu.evaluation.support.EventDelivery;
import org.zhongfu.evaluation.support.NeedEvents;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

/** Random needs, their events delivered in random order and partly twice, compared with sums in plain Java. */
@QuarkusTest
class IndicatorValuesQuarkusTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final List<String> GROUPS = List.of("SPECIAL_HARDSHIP", "SERIOUS_ILLNESS", "LOW_INCOME");
    private static final List<String> ITEMS = List.of("HOME_COOKING", "HOME_CLEANING");
    private static final List<String> RATINGS =
            List.of("VERY_SATISFIED", "SATISFIED", "NEUTRAL", "DISSATISFIED", "VERY_DISSATISFIED");

    /** By precedence. */
    private static final List<String> RESPONDENTS = List.of("PERSON", "GUARDIAN", "CARER");

    @Inject
    EventDelivery delivery;

    /** A visit as the reference knows it. */
    record Visit(
            VisitId id,
            OrderId order,
            PersonId person,
            String area,
            String item,
            Set<String> groups,
            Instant at,
            Instant requested) {
        LocalDate day() {
            return LocalDate.ofInstant(at, BEIJING);
        }
    }

    /** An answer as the reference knows it. */
    record Answer(
            SurveyAnswerId id,
            String area,
            String item,
            Set<String> groups,
            Instant at,
            boolean satisfied,
            int respondent) {
        LocalDate day() {
            return LocalDate.ofInstant(at, BEIJING);
        }
    }

    record Scope(
            String area,
            LocalDate from,
            LocalDate to,
            @Nullable String group,
            @Nullable String item) {
        boolean contains(String area, LocalDate day, Set<String> groups, String item) {
            return area.startsWith(this.area.endsWith("000") ? this.area.substring(0, 6) : this.area)
                    && !day.isBefore(from)
                    && !day.isAfter(to)
                    && (group == null || groups.contains(group))
                    && (this.item == null || this.item.equals(item));
        }
    }

    private final List<Visit> visits = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    @Test
    void indicatorsAndTheirTracesEqualTheReference() {
        Random random = new Random(20260701);
        List<String> towns = List.of(Areas.fresh(), Areas.fresh(), Areas.fresh());
        for (int i = 0; i < 120; i++) {
            addNeed(random, towns.get(random.nextInt(3)));
        }
        events.addAll(events.subList(0, events.size() / 3)); // some come twice
        Collections.shuffle(events, random);
        for (int i = 0; i < events.size(); i += 200) {
            delivery.deliver(events.subList(i, Math.min(events.size(), i + 200)));
        }
        for (int i = 0; i < 25; i++) {
            LocalDate from = LocalDate.of(2025, 3, 1).plusDays(random.nextInt(20));
            check(new Scope(
                    towns.get(random.nextInt(3)),
                    from,
                    from.plusDays(random.nextInt(30)),
                    random.nextBoolean() ? null : GROUPS.get(random.nextInt(3)),
                    random.nextBoolean() ? null : ITEMS.get(random.nextInt(2))));
        }
    }

    /** A need with some visits and perhaps an answer, in the events and in the reference. */
    private void addNeed(Random random, String area) {
        String primary = random.nextInt(4) == 0 ? null : GROUPS.get(random.nextInt(3));
        List<String> others = random.nextBoolean() ? List.of() : List.of(GROUPS.get(random.nextInt(3)));
        PersonId person = new PersonId(new UUID(7, random.nextInt(40) + (long) area.hashCode() * 1000));
        String item = ITEMS.get(random.nextInt(2));
        Instant requested = Instant.parse("2025-02-20T00:00:00Z").plusSeconds(random.nextInt(40 * 86_400));
        NeedEvents need = new NeedEvents(person, area, item, 5, requested, primary, others)
                .confirm()
                .offer()
                .accept()
                .order();
        Set<String> groups = new HashSet<>(others);
        if (primary != null) {
            groups.add(primary);
        }
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            // Around midnight in Beijing on purpose: the civil day decides.
            Instant at = requested.plus(Duration.ofMinutes(random.nextInt(20 * 24 * 60)));
            VisitId id = need.visit(at);
            if (random.nextInt(5) == 0) {
                need.voidVerified(id);
            } else {
                visits.add(new Visit(id, need.orderId, person, area, item, groups, at, requested));
            }
        }
        need.deliver().close();
        boolean served = visits.stream().anyMatch(visit -> visit.order().equals(need.orderId));
        counted(addAnswers(random, need, item, groups), served).ifPresent(answers::add);
        events.addAll(need.events);
    }

    /** Up to four answers of any respondents; one respondent may answer again. */
    private static List<Answer> addAnswers(Random random, NeedEvents need, String item, Set<String> groups) {
        List<Answer> given = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Instant at = need.requestedAt.plus(Duration.ofMinutes(random.nextInt(30 * 24 * 60)));
            String rating = RATINGS.get(random.nextInt(5));
            int respondent = random.nextInt(RESPONDENTS.size());
            SurveyAnswerId id = need.answer(RESPONDENTS.get(respondent), rating, at);
            given.add(new Answer(id, need.area, item, groups, at, RATINGS.indexOf(rating) < 2, respondent));
        }
        return given;
    }

    /** The answer about an order that counts: of the first respondent by precedence the latest, if anything was served. */
    private static Optional<Answer> counted(List<Answer> given, boolean served) {
        return given.stream()
                .filter(answer -> served)
                .min(Comparator.comparingInt(Answer::respondent)
                        .thenComparing(Comparator.comparing(Answer::at)
                                .thenComparing(answer -> answer.id().toString())
                                .reversed()));
    }

    private void check(Scope scope) {
        List<Visit> counted = visits.stream()
                .filter(v -> scope.contains(v.area(), v.day(), v.groups(), v.item()))
                .toList();
        Map<OrderId, Visit> first = new HashMap<>();
        visits.stream()
                .sorted(Comparator.comparing(Visit::at).thenComparing(v -> v.id().toString()))
                .forEach(v -> first.putIfAbsent(v.order(), v));
        List<Visit> firsts = first.values().stream()
                .filter(v -> scope.contains(v.area(), v.day(), v.groups(), v.item()))
                .toList();
        List<Answer> given = answers.stream()
                .filter(a -> scope.contains(a.area(), a.day(), a.groups(), a.item()))
                .toList();

        JsonPath indicators = get("/api/v1/indicators", scope, null);
        Set<String> persons = counted.stream().map(v -> v.person().toString()).collect(Collectors.toSet());
        expect(indicators, "persons", persons.size(), null);
        expect(indicators, "personVisits", counted.size(), null);
        expect(
                indicators,
                "satisfactionRate",
                given.stream().filter(Answer::satisfied).count(),
                (long) given.size());
        long minutes = firsts.stream()
                .mapToLong(v -> Duration.between(v.requested(), v.at()).toMinutes())
                .sum();
        expect(indicators, "responseTime", minutes, (long) firsts.size());

        assertThat(trace("personVisits", scope, "visitId")).containsExactlyInAnyOrderElementsOf(ids(counted));
        assertThat(trace("persons", scope, "personId")).containsExactlyInAnyOrderElementsOf(persons);
        assertThat(trace("responseTime", scope, "visitId")).containsExactlyInAnyOrderElementsOf(ids(firsts));
        assertThat(trace("satisfactionRate", scope, "answerId"))
                .containsExactlyInAnyOrderElementsOf(given.stream()
                        .filter(Answer::satisfied)
                        .map(a -> a.id().toString())
                        .toList());
    }

    private static List<String> ids(List<Visit> visits) {
        return visits.stream().map(v -> v.id().toString()).toList();
    }

    private static void expect(JsonPath indicators, String code, long numerator, @Nullable Long denominator) {
        String path = "indicators.find { it.code == '" + code + "' }.";
        assertThat(indicators.getLong(path + "numerator")).as(code).isEqualTo(numerator);
        Object found = indicators.get(path + "denominator");
        assertThat(found == null ? null : Long.valueOf(found.toString()))
                .as(code)
                .isEqualTo(denominator);
    }

    private static List<String> trace(String code, Scope scope, String field) {
        List<String> all = new ArrayList<>();
        String cursor = null;
        long total;
        do {
            JsonPath page = get("/api/v1/indicators/" + code + "/trace", scope, cursor == null ? "" : cursor);
            all.addAll(page.getList("items." + field, String.class));
            total = page.getLong("total");
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat((long) all.size())
                .as(code + " lists as many rows as it counts")
                .isEqualTo(total);
        return all;
    }

    private static JsonPath get(String path, Scope scope, @Nullable String cursor) {
        var request = RestApi.as(TestTokens.as(Roles.COUNTY_OFFICER).area("652300"))
                .queryParam("area", scope.area())
                .queryParam("from", scope.from().toString())
                .queryParam("to", scope.to().toString());
        if (scope.group() != null) {
            request.queryParam("group", scope.group());
        }
        if (scope.item() != null) {
            request.queryParam("service", scope.item());
        }
        if (cursor != null) {
            request.queryParam("limit", 7);
            if (!cursor.isEmpty()) {
                request.queryParam("cursor", cursor);
            }
        }
        return request.get(path).then().statusCode(200).extract().jsonPath();
    }
}
