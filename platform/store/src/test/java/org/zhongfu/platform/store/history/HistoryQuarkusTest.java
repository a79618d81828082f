// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Thing;
import org.zhongfu.platform.store.ThingId;
import org.zhongfu.platform.store.Things;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;

@QuarkusTest
class HistoryQuarkusTest {

    private static final Caller OFFICER = new Caller("officer", Set.of(), AreaScope.of("652301"), null);
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Occurrence LATER = new Occurrence(NOON.plusSeconds(60), NOON.plusSeconds(60), false, null);

    @Inject
    Things things;

    @Inject
    HistoryLog history;

    @Inject
    Jdbi jdbi;

    private UUID id;

    @BeforeEach
    void create() {
        Provenance created = Provenance.of(new Occurrence(NOON, NOON, false, null), OFFICER);
        Thing thing = new Thing(UuidV7.next(), "652301", "before", created);
        id = thing.id();
        QuarkusTransaction.requiringNew().run(() -> things.persist(thing));
    }

    @Test
    void theCreationComesFirst() {
        HistoryEntry first = entries().getFirst();

        assertThat(first.actor()).isEqualTo("officer");
        assertThat(first.occurredAt()).isEqualTo(NOON);
        assertThat(first.changes()).isEmpty();
    }

    @Test
    void aChangeKeepsEachFieldBeforeAndAfter() {
        change(thing -> thing.rename("after", LATER));

        HistoryEntry change = entries().getLast();
        assertThat(change.changes()).containsExactly(new FieldChange("name", "before", "after", false));
        assertThat(change.version()).isEqualTo(2);
        assertThat(change.occurredAt()).isEqualTo(LATER.occurredAt());
    }

    @Test
    void aChangeThatFollowsFromAnEventIsOneOfTheSystemAndNamesTheEvent() {
        EventContext.run(
                new EventContext.Ids("request-1", "event-1", "thing.wanted"),
                () -> change(thing -> thing.rename("after", LATER)));

        HistoryEntry change = entries().getLast();
        assertThat(change.actor()).isEqualTo("system");
        assertThat(change.action()).isEqualTo("thing.wanted");
        assertThat(change.requestId()).isEqualTo("request-1");
    }

    @Test
    void scheduledWorkIsOfTheSystemWithoutAnAction() {
        change(thing -> thing.rename("after", LATER));

        assertThat(entries().getLast().actor()).isEqualTo("system");
        assertThat(entries().getLast().action()).isNull();
    }

    @Test
    void encryptedValuesAreWithheldAndSearchKeysAreNotKept() {
        change(thing -> thing.furnish("sealed", "kitchen"));

        assertThat(entries().getLast().changes())
                .containsExactly(
                        new FieldChange("note", null, null, true),
                        new FieldChange("place.room", null, "kitchen", false));
    }

    @Test
    void anEncryptedFieldIsShownWhereAFeatureDecryptsIt() {
        change(thing -> thing.furnish("sealed", "kitchen"));

        assertThat(entries(field -> false, EncryptedFields.of("note", stored -> "opened " + stored))
                        .getLast()
                        .changes())
                .contains(new FieldChange("note", null, "opened sealed", false));
    }

    @Test
    void anEncryptedFieldTheCallerMayNotReadIsWithheld() {
        change(thing -> thing.furnish("sealed", "kitchen"));

        assertThat(entries("note"::equals, EncryptedFields.of("note", stored -> "opened " + stored))
                        .getLast()
                        .changes())
                .contains(new FieldChange("note", null, null, true));
    }

    @Test
    void valuesTheCallerMayNotReadAreWithheld() {
        change(thing -> thing.rename("after", LATER));

        assertThat(entries("name"::equals).getLast().changes())
                .containsExactly(new FieldChange("name", null, null, true));
    }

    @Test
    void aRecordTheCallerMayNotSeeHasNoHistory() {
        Caller elsewhere = new Caller("officer", Set.of(), AreaScope.of("652302"), null);
        RecordHistory<ThingId> read = historyOf(field -> false);
        ThingId thing = new ThingId(id);
        PageQuery all = PageQuery.parse(null, null);

        assertThatThrownBy(() -> read.page(elsewhere, thing, all)).isInstanceOf(Problem.class);
    }

    @Test
    void aChangeThatIsRolledBackLeavesNothing() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    things.findById(id).rename("after", LATER);
                    things.flush();
                    throw new IllegalStateException("refused later");
                }))
                .hasMessage("refused later");

        assertThat(entries()).hasSize(1);
    }

    @Test
    void aChangeThatGoesBackToASavepointLeavesNothing() {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(sql -> {
                    Thing thing = things.findById(id);
                    sql.execute("savepoint before_change");
                    thing.rename("after", LATER);
                    things.flush();
                    sql.execute("rollback to savepoint before_change");
                    things.reload(thing);
                }));

        assertThat(entries()).hasSize(1);
    }

    @Test
    void aTransactionThatChangesNothingLeavesNothing() {
        change(thing -> {});

        assertThat(entries()).hasSize(1);
    }

    @Test
    void pagesFollowEachOtherFromTheCreationOn() {
        change(thing -> thing.rename("second", LATER));
        change(thing -> thing.rename("third", LATER));

        Page<HistoryEntry> first = page("1", null);
        Page<HistoryEntry> second = page("1", first.next());
        Page<HistoryEntry> third = page("1", second.next());

        assertThat(first.items().getFirst().changes()).isEmpty();
        assertThat(second.items().getFirst().changes().getFirst().to()).isEqualTo("second");
        assertThat(third.items().getFirst().changes().getFirst().to()).isEqualTo("third");
        assertThat(third.next()).isNull();
    }

    @Test
    void storedChangesAreNeverChanged() {
        change(thing -> thing.rename("after", LATER));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> jdbi.useHandle(sql -> sql.execute("delete from record_change"))))
                .hasMessageNotContaining("after");
        assertThat(entries()).hasSize(2);
    }

    private void change(Consumer<Thing> step) {
        QuarkusTransaction.requiringNew().run(() -> step.accept(things.findById(id)));
    }

    private List<HistoryEntry> entries() {
        return entries(field -> false);
    }

    private List<HistoryEntry> entries(Predicate<String> isWithheld, EncryptedFields encrypted) {
        return historyOf(isWithheld)
                .decrypting(sought -> encrypted)
                .page(OFFICER, new ThingId(id), PageQuery.parse(null, null))
                .items();
    }

    private List<HistoryEntry> entries(Predicate<String> isWithheld) {
        return historyOf(isWithheld)
                .page(OFFICER, new ThingId(id), PageQuery.parse(null, null))
                .items();
    }

    private Page<HistoryEntry> page(String limit, @Nullable String cursor) {
        return historyOf(field -> false).page(OFFICER, new ThingId(id), PageQuery.parse(limit, cursor));
    }

    private RecordHistory<ThingId> historyOf(Predicate<String> isWithheld) {
        return new RecordHistory<>(
                history,
                Thing.class,
                (caller, sought) -> things.findByIdOptional(sought.value())
                        .filter(thing -> caller.area().covers(thing.areaCode()))
                        .map(Thing::provenance),
                caller -> isWithheld);
    }
}
