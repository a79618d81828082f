// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.security.BlindIndex;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/**
 * Creates a record at most once per caller and client reference. All creations take the same steps: lock the reference,
 * look it up, compare the whole content, judge the time, apply the rules, ask the guards,
 * persist, publish.
 *
 * <p>The look-up comes before the time is judged: a retry is answered with the record created before, however late it arrives.
 */
@ApplicationScoped
public class Creator {

    private final NamedLock namedLock;
    private final BlindIndex index;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final InstantSource clock;
    private final List<StepGuard> guards;

    Creator(
            NamedLock namedLock,
            BlindIndex index,
            ObjectMapper json,
            Outbox outbox,
            InstantSource clock,
            @All List<StepGuard> guards) {
        this.namedLock = namedLock;
        this.index = index;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
        this.guards = List.copyOf(guards);
    }

    /**
     * The record of the submission: the one created earlier under the same reference, or a new one.
     *
     * @param records where records of this kind are kept
     * @param rules checks all rules of the kind, throws a problem or makes the record with the given provenance
     * @throws Problem 409 with the fields that differ when the reference was used for other content; 422 or 403 when
     *     the time is refused; whatever the rules throw
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <E extends HasProvenance> Creation<E> create(
            Submission submission, Records<E> records, Function<Provenance, NewRecord<E>> rules) {
        CreationRequest request = submission.request();
        String reference = request.clientReference();
        String content = null;
        String createdBy = submission.caller().subject();
        if (reference != null) {
            ContentDigests digests = ContentDigests.of(submission, json, index);
            content = digests.write(json);
            createdBy = creator(submission, content);
            namedLock.acquireForReference(submission.kind(), createdBy, reference);
            Optional<E> earlier = records.findByReference(createdBy, reference);
            if (earlier.isPresent()) {
                requireSameContent(earlier.get().provenance().contentDigests(), digests);
                return new Creation<>(earlier.get(), false);
            }
        }
        Occurrence when =
                Occurrence.judge(request.occurredAt(), request.backfillReason(), submission.caller(), clock.instant());
        NewRecord<E> created = rules.apply(Provenance.of(when, createdBy, reference, content));
        guards.forEach(guard -> guard.beforeStep(created.entity(), submission.caller()));
        records.persist(created.entity());
        created.events().forEach(outbox::append);
        created.afterwards().run();
        return new Creation<>(created.entity(), true);
    }

    /** Callers without a token share one subject; their content is part of it, so that none gets another's record. */
    private String creator(Submission submission, String content) {
        String subject = submission.caller().subject();
        return submission.caller().anonymous() ? subject + ":" + index.of(submission.kind(), content) : subject;
    }

    private void requireSameContent(@Nullable String stored, ContentDigests now) {
        if (stored == null) {
            return; // A record from before content was kept with it.
        }
        SortedSet<String> difference = ContentDigests.read(stored, json).differenceTo(now);
        if (!difference.isEmpty()) {
            throw Problem.otherContent(difference);
        }
    }
}
