// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Revision;

/** Records the death of persons, which ends their needs and groups, and revokes a record made by mistake. */
@ApplicationScoped
public class DeathService {

    private final PersonRepository persons;
    private final List<DeathConsequence> consequences;
    private final EligibilityFactsPublisher facts;
    private final PersonViews views;
    private final RowEncryption encryption;
    private final Transitions transitions;
    private final Outbox outbox;
    private final PersonAudit audit;

    DeathService(
            PersonRepository persons,
            @All List<DeathConsequence> consequences,
            EligibilityFactsPublisher facts,
            PersonViews views,
            RowEncryption encryption,
            Transitions transitions,
            Outbox outbox,
            PersonAudit audit) {
        this.persons = persons;
        this.consequences = List.copyOf(consequences);
        this.facts = facts;
        this.views = views;
        this.encryption = encryption;
        this.transitions = transitions;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Records the death and ends what depends on the person being alive. */
    @Transactional
    public PersonView record(Caller caller, PersonId id, Revision seen, RecordDeathRequest request) {
        Change change = Change.of(caller, seen, request);
        Person person = require(caller, id, change);
        Occurrence when = transitions.timeOf(person, change);
        outbox.append(person.recordDeath(request, caller.subject(), encryption, when));
        consequences.forEach(consequence -> consequence.afterDeath(person.file(), when));
        return finish("DEATH_RECORDED", null, person, caller, when);
    }

    /** Revokes the record of a death. The file is as before; needs that the death ended are registered again. */
    @Transactional
    public PersonView revoke(Caller caller, PersonId id, Revision seen, RevokeDeathRequest request) {
        Change change = Change.of(caller, seen, request);
        Person person = require(caller, id, change);
        Occurrence when = transitions.timeOf(person, change);
        outbox.append(person.revokeDeath(when));
        consequences.forEach(consequence -> consequence.afterRevocation(person.file(), when));
        return finish("DEATH_REVOKED", request.reason(), person, caller, when);
    }

    private Person require(Caller caller, PersonId id, Change change) {
        return transitions.require(() -> persons.lockVisible(caller, id), change);
    }

    private PersonView finish(String action, @Nullable String reason, Person person, Caller caller, Occurrence when) {
        facts.publish(person, when.occurredAt());
        audit.record(action, person.id(), reason, "DONE", caller);
        return views.of(person, caller);
    }
}
