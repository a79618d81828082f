// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.SortField;
import org.zhongfu.platform.web.Total;

/** Pages in any order: put together they are the whole list, in order, without repetition, while others write. */
@QuarkusTest
class ListOrderQuarkusTest {

    private static final Instant START = Instant.parse("2026-11-23T01:00:00.123456Z");

    /** Few different values, so that most entries share theirs with others. */
    private static final int VALUES = 7;

    @Inject
    Things things;

    @ParameterizedTest
    @CsvSource({
        "occurredAt, 1, 11",
        "occurredAt, 3, 12",
        "-occurredAt, 1, 13",
        "-occurredAt, 4, 14",
        "lastStepAt, 5, 15",
        "-lastStepAt, 7, 16",
        ", 4, 17",
        "occurredAt, 50, 18",
        "id, 3, 19",
        "-id, 4, 20"
    })
    void pagesTogetherAreTheWholeListInItsOrder(@Nullable String sort, String limit, int seed) {
        String area = "6524010" + seed;
        List<Thing> kept = keepMany(area, 40, new Random(seed));

        List<UUID> read = readAll(area, limit, sort, () -> {});

        assertThat(read).isEqualTo(inOrder(kept, sort).stream().map(Thing::id).toList());
    }

    @ParameterizedTest
    @CsvSource({"occurredAt, 21", "-occurredAt, 22", "-lastStepAt, 23", ", 24", "-id, 25"})
    void entriesThatOthersWriteMeanwhileNeitherHideNorRepeatAny(@Nullable String sort, int seed) {
        String area = "6524010" + seed;
        Random random = new Random(seed);
        List<Thing> before = keepMany(area, 30, random);
        List<Thing> meanwhile = new ArrayList<>();

        List<UUID> read = readAll(area, "4", sort, () -> meanwhile.addAll(keepMany(area, 3, random)));

        List<Thing> all = new ArrayList<>(before);
        all.addAll(meanwhile);
        List<UUID> expectedOrder = inOrder(all, sort).stream().map(Thing::id).toList();
        assertThat(read)
                .doesNotHaveDuplicates()
                .containsAll(before.stream().map(Thing::id).toList())
                .isSortedAccordingTo(Comparator.comparing(expectedOrder::indexOf));
    }

    @Test
    void theTotalIsThatOfAllPagesWhicheverIsRead() {
        String area = "652401031";
        keepMany(area, 12, new Random(31));
        Page<UUID> first = page(
                area, PageQuery.parse("5", null, "occurredAt", ThingOrder.class).count("true"));

        Page<UUID> second = page(
                area,
                PageQuery.parse("5", first.next(), "occurredAt", ThingOrder.class)
                        .count("true"));

        assertThat(first.total()).isEqualTo(new Total(12, true));
        assertThat(second.total()).isEqualTo(new Total(12, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "-id"})
    void aListWithoutFieldsIsOrderedByIdUpOrDown(String sort) {
        assertThat(PageQuery.parse(null, null, sort).order().descending()).isEqualTo(sort.startsWith("-"));
    }

    @Test
    void aListThatIsNotToBeCountedHasNoTotal() {
        assertThat(page("652401032", PageQuery.parse(null, null)).total()).isNull();
    }

    @Test
    void manyEntriesAreCountedUpToALimit() {
        String area = "652401033";
        keepMany(area, Total.MOST + 5, new Random(33));

        Page<UUID> page = page(area, PageQuery.parse("1", null).count("true"));

        assertThat(page.total()).isEqualTo(new Total(Total.MOST, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "-", "occurred_at", "OCCURRED_AT", "occurredAt desc", "--occurredAt", ""})
    void anOrderThatIsNotOfTheListIsRefused(String sort) {
        assertThat(catchThrowableOfType(Problem.class, () -> PageQuery.parse(null, null, sort, ThingOrder.class))
                        .firstField())
                .isEqualTo("sort");
    }

    private List<UUID> readAll(String area, String limit, @Nullable String sort, Runnable betweenPages) {
        List<UUID> read = new ArrayList<>();
        String cursor = null;
        do {
            Page<UUID> page = page(area, PageQuery.parse(limit, cursor, sort, ThingOrder.class));
            read.addAll(page.items());
            cursor = page.next();
            betweenPages.run();
        } while (cursor != null && read.size() < 500);
        return read;
    }

    private Page<UUID> page(String area, PageQuery query) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Criteria criteria = Criteria.of(query).inArea(area);
            return Page.of(things.page(criteria), query, Thing::id, ThingOrder::valueOf, Thing::id);
        });
    }

    private static List<Thing> inOrder(List<Thing> things, @Nullable String sort) {
        Comparator<Thing> byId = Comparator.comparing(thing -> thing.id().toString());
        if (sort == null || sort.endsWith("id")) {
            boolean descending = sort != null && sort.startsWith("-");
            return things.stream().sorted(descending ? byId.reversed() : byId).toList();
        }
        SortField field = sort.endsWith("occurredAt") ? ThingOrder.OCCURRED_AT : ThingOrder.LAST_STEP_AT;
        Comparator<Thing> ascending = Comparator.<Thing, Instant>comparing(
                        thing -> (Instant) ThingOrder.valueOf(field, thing))
                .thenComparing(byId);
        return things.stream()
                .sorted(sort.startsWith("-") ? ascending.reversed() : ascending)
                .toList();
    }

    private List<Thing> keepMany(String area, int count, Random random) {
        List<Thing> kept = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Instant at = START.plusNanos(random.nextInt(VALUES) * 1000L);
            Occurrence when = new Occurrence(at, at, false, null);
            kept.add(new Thing(UuidV7.next(), area, "thing", Provenance.of(when, "maker", null, null)));
        }
        QuarkusTransaction.requiringNew().run(() -> things.persist(kept));
        return kept;
    }
}
