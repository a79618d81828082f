// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PersonMergeId;
import org.zhongfu.contracts.intake.EligibilityFacts;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMerged;
import org.zhongfu.contracts.intake.MovedNeed;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.KafkaEvents;
import org.zhongfu.testkit.WithBroker;

/** Events of intake arrive over a real broker in another order than they were recorded in, and twice. */
@QuarkusTest
@TestProfile(WithBroker.class)
class MergesOverKafkaQuarkusTest {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final PersonId surviving = new PersonId(UUID.randomUUID());
    private final PersonId duplicate = new PersonId(UUID.randomUUID());

    @Test
    void aNeedThatArrivesAfterItsMoveBelongsToTheSurvivingFile() {
        NeedConfirmed need = TestEvents.need(duplicate.value(), "652301001", 1);
        MergeEvent merged = new PersonsMerged(
                new PersonMergeId(UuidV7.next()),
                2,
                surviving,
                duplicate,
                List.of(new MovedNeed(need.needId(), surviving, 1)),
                TestEvents.now(),
                false);
        try (KafkaEvents kafka = new KafkaEvents()) {
            UUID id = UuidV7.next();
            kafka.publish(merged, id);
            kafka.publish(merged, id); // delivered twice
            kafka.publish(need, UuidV7.next());
        }

        awaitRows("select person_id from need where id = ?", need.needId(), surviving);
    }

    @Test
    void factsThatWereRecordedBeforeTheConfirmationDoNotMoveTheNeedBack() {
        Instant confirmed = TestEvents.now();
        NeedConfirmed need = TestEvents.need(duplicate.value(), "652301001", 1);
        EligibilityFacts older = TestEvents.facts(duplicate.value(), "652302001");
        try (KafkaEvents kafka = new KafkaEvents()) {
            kafka.publish(need, UuidV7.next(), confirmed);
            awaitRows("select person_id from need where id = ?", need.needId(), duplicate);

            kafka.publish(older, UuidV7.next(), confirmed.minusSeconds(60));
            awaitRows("select person_id from person_facts where person_id = ?", duplicate, duplicate);
        }

        assertThat(DatabaseRows.texts("select area_code from need where id = ?", need.needId()))
                .containsExactly("652301001");
    }

    private static void awaitRows(String query, Object parameter, PersonId expected) {
        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(DatabaseRows.texts(query, parameter))
                .containsExactly(expected.toString()));
    }
}
