// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.FileDependents.Dependents;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Voids files that were entered by mistake, which frees their number, and undoes it while the number is free. */
@ApplicationScoped
public class VoidService {

    private final PersonRepository persons;
    private final PersonNumbers numbers;
    private final List<FileDependents> features;
    private final PersonViews views;
    private final RowEncryption encryption;
    private final Transitions transitions;
    private final Outbox outbox;
    private final PersonAudit audit;

    VoidService(
            PersonRepository persons,
            PersonNumbers numbers,
            @All List<FileDependents> features,
            PersonViews views,
            RowEncryption encryption,
            Transitions transitions,
            Outbox outbox,
            PersonAudit audit) {
        this.persons = persons;
        this.numbers = numbers;
        this.features = List.copyOf(features);
        this.views = views;
        this.encryption = encryption;
        this.transitions = transitions;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * Voids a file.
     *
     * @throws Problem 409 with what belongs to the person
     */
    @Transactional
    public PersonView voidFile(Caller caller, PersonId id, Revision seen, VoidPersonRequest request) {
        Change change = Change.of(caller, seen, request);
        Person person = transitions.require(() -> persons.lockVisible(caller, id), change);
        Occurrence when = transitions.timeOf(person, change);
        outbox.append(person.voidFile(request, caller.subject(), encryption, when));
        requireNothingDepends(id);
        audit.record("PERSON_VOIDED", id, request.reasonCode().name(), "VOIDED", caller);
        return views.of(person, caller);
    }

    /**
     * Takes a voided file into use again.
     *
     * @throws Problem 409 when it is not voided or its number has another file
     */
    @Transactional
    public PersonView undo(Caller caller, PersonId id, Revision seen, UndoVoidRequest request) {
        Change change = Change.of(caller, seen, request);
        Person person = transitions.require(() -> persons.lockVisible(caller, id), change);
        Occurrence when = transitions.timeOf(person, change);
        // Before the file takes its number back: the unique index would refuse it without saying why.
        numbers.requireFree(person);
        outbox.append(person.undoVoid(when));
        audit.record("PERSON_VOID_UNDONE", id, request.reason(), "DONE", caller);
        return views.of(person, caller);
    }

    private void requireNothingDepends(PersonId id) {
        List<Dependents> found = features.stream()
                .map(feature -> feature.dependentsOf(id))
                .filter(dependents -> !dependents.ids().isEmpty())
                .toList();
        if (!found.isEmpty()) {
            throw Problem.conflict(
                    "Records belong to this person: " + list(found, LocalizedText::en, ", ")
                            + ". Withdraw the needs as entered by mistake, reverse the acceptances, or merge the file with"
                            + " the right one.",
                    "该人员名下尚有：" + list(found, LocalizedText::zh, "、") + "。请先以“误录”撤回需求、撤销受理，或并入正确的档案。");
        }
    }

    private static String list(List<Dependents> found, Function<LocalizedText, String> language, String separator) {
        return found.stream()
                .map(each -> language.apply(each.kind()) + " " + String.join(separator, each.ids()))
                .collect(Collectors.joining("; "));
    }
}
