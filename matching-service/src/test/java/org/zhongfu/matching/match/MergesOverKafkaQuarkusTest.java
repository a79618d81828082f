// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PersonMergeId;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.PersonsMerged;
import org.zhongfu.contracts.intake.MovedNeed;
import org.zhongfu.matching.TestEvents;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.testkit.DatabaseRows;
import org.zhongfu.testkit.KafkaEvents;
import org.zhongfu.testkit.WithBroker;

/** A merge and the need it moves arrive over a real broker, the merge first and twice. */
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

        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(
                        DatabaseRows.texts("select person_id from need where id = ?", need.needId()))
                .containsExactly(surviving.toString()));
    }
}
