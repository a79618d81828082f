// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.security.BlindIndex;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.testkit.Concurrently;
import org.zhongfu.testkit.DatabaseRows;

@QuarkusTest
class CreatorQuarkusTest {

    private static final Caller OFFICER = new Caller("officer", Set.of(), AreaScope.of("652301"), null);
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    @Inject
    Things things;

    @Inject
    NamedLock namedLock;

    @Inject
    BlindIndex index;

    @Inject
    ObjectMapper json;

    @Inject
    Outbox outbox;

    private Instant now = MORNING;
    private final String reference = "ref-" + UUID.randomUUID();
    private Creator creator;

    @BeforeEach
    void create() {
        creator = new Creator(namedLock, index, json, outbox, () -> now, List.of());
    }

    @Test
    void theSameRequestSentTwiceCreatesOneRecordAndOneEvent() {
        NewThingRequest request = NewThingRequest.named("a", reference)
                .ownedBy("652301195203070024")
                .tagged("x", "y");

        Creation<Thing> first = send(OFFICER, request);
        Creation<Thing> second = send(OFFICER, request);

        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(second.view().id()).isEqualTo(first.view().id());
        assertThat(eventsOf(first.view().id())).isEqualTo(1);
    }

    @Test
    void otherContentUnderTheSameReferenceIsRefusedWithTheFieldsThatDiffer() {
        send(
                OFFICER,
                NewThingRequest.named("a", reference)
                        .ownedBy("652301195203070024")
                        .tagged("x", "y"));

        Problem refused = refusal(
                OFFICER,
                NewThingRequest.named("a", reference)
                        .ownedBy("652301195203070016")
                        .tagged("x"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.getMessage()).contains("owner.idNumber, tags[1]").doesNotContain("652301195203070");
    }

    @Test
    void anEmptyListIsOtherContentThanNone() {
        send(OFFICER, NewThingRequest.named("a", reference).withoutTags());

        Problem refused = refusal(OFFICER, NewThingRequest.named("a", reference).tagged());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.firstField()).isEqualTo("tags");
    }

    @Test
    void aLateRetryWithAnExplicitTimeIsAnsweredWithTheRecord() {
        NewThingRequest request = NewThingRequest.named("a", reference).at(MORNING);
        UUID id = send(OFFICER, request).view().id();
        now = MORNING.plus(Duration.ofDays(30));

        Creation<Thing> retry = send(OFFICER, request);

        assertThat(retry.isNew()).isFalse();
        assertThat(retry.view().id()).isEqualTo(id);
    }

    @Test
    void aNewRequestOlderThan72HoursIsRefused() {
        assertThat(refusal(OFFICER, NewThingRequest.named("a", reference).at(MORNING.minus(Duration.ofHours(73))))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void contentFromThePathIsPartOfTheContent() {
        NewThingRequest request = NewThingRequest.named("a", reference);
        create(Submission.of("thing", OFFICER, request).with("personId", "p1"));

        Problem refused = catchThrowableOfType(
                Problem.class,
                () -> create(Submission.of("thing", OFFICER, request).with("personId", "p2")));

        assertThat(refused.firstField()).isEqualTo("personId");
    }

    @Test
    void anotherCallerMayUseTheSameReference() {
        Caller colleague = new Caller("colleague", Set.of(), AreaScope.of("652301"), null);
        send(OFFICER, NewThingRequest.named("a", reference));

        assertThat(send(colleague, NewThingRequest.named("b", reference)).isNew())
                .isTrue();
    }

    @Test
    void aCallerWithoutATokenFindsOnlyTheRecordOfTheSameContent() {
        UUID id = send(Caller.ANONYMOUS, NewThingRequest.named("a", reference))
                .view()
                .id();

        Creation<Thing> other = send(Caller.ANONYMOUS, NewThingRequest.named("b", reference));
        Creation<Thing> same = send(Caller.ANONYMOUS, NewThingRequest.named("a", reference));

        assertThat(other.isNew()).isTrue();
        assertThat(same.view().id()).isEqualTo(id);
    }

    @Test
    void ofManyAtTheSameMomentOneCreates() throws Exception {
        NewThingRequest request = NewThingRequest.named("a", reference);

        List<Boolean> created = Concurrently.run(IntStream.range(0, 4)
                .<Callable<Boolean>>mapToObj(i -> () -> send(OFFICER, request).isNew())
                .toList());

        assertThat(created).containsOnlyOnce(true);
    }

    @Test
    void aRefusedCreationStoresNothing() {
        NewThingRequest request = NewThingRequest.named("refused", reference);

        assertThat(refusal(OFFICER, request).status()).isEqualTo(422);

        assertThat(QuarkusTransaction.requiringNew().call(() -> things.findByReference("officer", reference)))
                .isEmpty();
    }

    /** As after the service got a key of its own: what was kept under the key before cannot be compared. */
    @Test
    void aRetryAcrossAChangeOfTheIndexKeyIsAnsweredWithTheRecord() {
        NewThingRequest request = NewThingRequest.named("a", reference).ownedBy("652301195203070024");
        UUID id = send(OFFICER, request).view().id();
        creator = new Creator(namedLock, ownIndex(), json, outbox, () -> now, List.of());

        Creation<Thing> retry = send(OFFICER, request);

        assertThat(retry.isNew()).isFalse();
        assertThat(retry.view().id()).isEqualTo(id);
    }

    @Test
    void underTheOwnIndexKeyOtherContentIsRefusedAsBefore() {
        creator = new Creator(namedLock, ownIndex(), json, outbox, () -> now, List.of());
        send(OFFICER, NewThingRequest.named("a", reference));

        Problem refused = refusal(OFFICER, NewThingRequest.named("b", reference));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.firstField()).isEqualTo("name");
    }

    private static BlindIndex ownIndex() {
        return new BlindIndex(Base64.getEncoder().encodeToString(new byte[32]), "things1");
    }

    @Test
    void personalContentIsKeptAsDigestsOnly() {
        UUID id = send(OFFICER, NewThingRequest.named("a", reference).ownedBy("652301195203070024"))
                .view()
                .id();

        String stored = DatabaseRows.texts("select content_digests from thing where id = ?", id)
                .getFirst();

        assertThat(stored).contains("owner.idNumber").doesNotContain("652301195203070024");
    }

    private Problem refusal(Caller caller, NewThingRequest request) {
        return catchThrowableOfType(Problem.class, () -> send(caller, request));
    }

    private Creation<Thing> send(Caller caller, NewThingRequest request) {
        return create(Submission.of("thing", caller, request));
    }

    private Creation<Thing> create(Submission submission) {
        NewThingRequest request = (NewThingRequest) submission.request();
        return QuarkusTransaction.requiringNew()
                .call(() -> creator.create(submission, things, provenance -> {
                    if (request.name().equals("refused")) {
                        throw Problem.rule("name", "is refused", "不允许");
                    }
                    Thing thing = new Thing(UuidV7.next(), "652301", request.name(), provenance);
                    return NewRecord.of(thing, new ThingRenamed(new ThingId(thing.id()), 1, provenance.occurredAt()));
                }));
    }

    private static long eventsOf(UUID id) {
        return DatabaseRows.count("select count(*) from outbox where aggregate_id = ?", id);
    }
}
