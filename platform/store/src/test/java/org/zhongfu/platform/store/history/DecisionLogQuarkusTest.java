// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.EventContext;
import org.zhongfu.platform.messaging.audit.AuditEntry;
import org.zhongfu.platform.messaging.audit.AuditLog;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Thing;
import org.zhongfu.platform.store.Things;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.testkit.DatabaseRows;

@QuarkusTest
class DecisionLogQuarkusTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final Occurrence LATER = new Occurrence(NOON.plusSeconds(60), NOON.plusSeconds(60), false, null);
    private static final Occurrence CREATED = new Occurrence(NOON, NOON, false, null);

    @Inject
    Things things;

    @Inject
    StatelessSession rows;

    @Inject
    DecisionLog decisions;

    @Inject
    AuditLog audit;

    @Inject
    Jdbi jdbi;

    private final UUID id = UuidV7.next();

    @BeforeEach
    void create() {
        QuarkusTransaction.requiringNew().run(() -> things.persist(thing(id)));
    }

    @Test
    void aNewRecordIsAudited() {
        assertThat(published(id)).containsExactly("system RECORD_CREATED DONE TO=OPEN VERSION=1");
    }

    @Test
    void aRecordThatIsInsertedPastThePersistenceContextIsAuditedToo() {
        UUID other = UuidV7.next();

        QuarkusTransaction.requiringNew().run(() -> rows.insert(thing(other)));

        assertThat(published(other)).containsExactly("system RECORD_CREATED DONE TO=OPEN VERSION=1");
    }

    @Test
    void aStepTellsTheStatesTheVersionAndItsCause() {
        EventContext.run(new EventContext.Ids("request-1", "event-1", "closeThing"), () -> change(Thing::close));

        assertThat(published(id))
                .last()
                .isEqualTo("system STATUS_CHANGED DONE FROM=OPEN TO=CLOSED VERSION=2 BY=closeThing");
    }

    @Test
    void aStepThatIsWrittenInTwoPartsIsOneEntry() {
        change(thing -> {
            thing.close();
            things.flush();
            thing.rename("after", LATER);
            things.flush();
        });

        assertThat(published(id))
                .hasSize(2)
                .last()
                .isEqualTo("system STATUS_CHANGED DONE FROM=OPEN TO=CLOSED VERSION=3");
    }

    @Test
    void aConsequenceThatLeavesTheStateAsItIsStandsInTheHistoryAlone() {
        change(thing -> thing.rename("after", LATER));

        assertThat(published(id)).hasSize(1);
        assertThat(changes()).isOne();
    }

    @Test
    void nothingIsStoredInTheServiceBesideTheHistory() {
        change(Thing::close);

        assertThat(DatabaseRows.count("select count(*) from audit_entry where subject_id = ?", id.toString()))
                .isZero();
    }

    @Test
    void aDecisionWithAnAuditedActionOfItsOwnIsNotPublishedTwice() {
        change(thing -> {
            audit.record(AuditEntry.ofSystem("THING_CLOSED", "THING", id, "DONE", NOON));
            thing.close();
        });

        assertThat(published(id)).hasSize(2).last().isEqualTo("system THING_CLOSED DONE");
    }

    @Test
    void whatIsRolledBackIsNotAudited() {
        assertThatThrownBy(() -> change(thing -> {
                    thing.close();
                    things.flush();
                    throw new IllegalStateException("refused later");
                }))
                .hasMessage("refused later");

        assertThat(published(id)).hasSize(1);
    }

    @Test
    void whatGoesBackToASavepointIsNotAudited() {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(sql -> {
                    Thing thing = things.findById(id);
                    int mark = decisions.mark();
                    sql.execute("savepoint before_change");
                    thing.close();
                    things.flush();
                    sql.execute("rollback to savepoint before_change");
                    decisions.backTo(mark);
                    things.reload(thing);
                }));

        assertThat(published(id)).hasSize(1);
    }

    private static Thing thing(UUID id) {
        return new Thing(id, "652301", "before", Provenance.ofSystem(CREATED));
    }

    private void change(Consumer<Thing> step) {
        QuarkusTransaction.requiringNew().run(() -> step.accept(things.findById(id)));
    }

    private long changes() {
        return DatabaseRows.count("select count(*) from record_change where record_id = ?", id);
    }

    private static List<String> published(UUID subject) {
        return DatabaseRows.texts(
                "select concat_ws(' ', payload ->> 'actor', payload ->> 'action', payload ->> 'outcome') from outbox"
                        + " where payload ->> 'subjectId' = ? order by id",
                subject.toString());
    }
}
