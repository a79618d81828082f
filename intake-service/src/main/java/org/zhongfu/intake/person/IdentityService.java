// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Completes files that were opened before a document was seen. */
@ApplicationScoped
public class IdentityService {

    private final PersonRepository persons;
    private final PersonNumbers numbers;
    private final IdentityRules rules;
    private final EligibilityFactsPublisher facts;
    private final PersonViews views;
    private final RowEncryption encryption;
    private final Transitions transitions;
    private final PersonAudit audit;
    private final List<BirthDateConsequence> birthDates;

    IdentityService(
            PersonRepository persons,
            PersonNumbers numbers,
            IdentityRules rules,
            EligibilityFactsPublisher facts,
            PersonViews views,
            RowEncryption encryption,
            Transitions transitions,
            PersonAudit audit,
            @All List<BirthDateConsequence> birthDates) {
        this.persons = persons;
        this.numbers = numbers;
        this.rules = rules;
        this.facts = facts;
        this.views = views;
        this.encryption = encryption;
        this.transitions = transitions;
        this.audit = audit;
        this.birthDates = birthDates;
    }

    /**
     * Enters the document of a person in place of the temporary number, or the country of a passport whose country was not known.
     *
     * @throws Problem 404 when the caller may not see the file, 409 when it has another document, or the number has a file already
     */
    @Transactional
    public PersonView complete(Caller caller, PersonId id, Revision seen, CompleteIdentityRequest request) {
        persons.requireVisible(caller, id);
        // As everywhere the number is locked before the file.
        DocumentNumber number = request.document().orElseThrow();
        Optional<Person> known = numbers.lockAndFind(number, "IDENTITY_REFUSED", caller)
                .filter(file -> !file.id().equals(id));
        Person person = transitions.apply(
                () -> persons.lockVisible(caller, id),
                Change.of(caller, seen, request),
                (locked, when) -> complete(locked, number, known, request, caller, when));
        facts.publish(person, person.lastStepAt());
        audit.record("IDENTITY_COMPLETED", id, null, "DONE " + number.type(), caller);
        return views.of(person, caller);
    }

    private IntakeEvent complete(
            Person person,
            DocumentNumber number,
            Optional<Person> known,
            CompleteIdentityRequest request,
            Caller caller,
            Occurrence when) {
        person.file().requireNotVoided();
        boolean addsCountry = person.document().lacksCountryOf(number, encryption);
        if (person.document().documentType() != DocumentType.NOT_YET_KNOWN && !addsCountry) {
            throw Problem.conflict(
                    "The document of this person is known. A wrong number is mended by voiding the file or merging it with the"
                            + " right one.",
                    "该人员的证件信息已登记。号码有误的，请作废该档案或并入正确的档案。");
        }
        known.ifPresent(other -> {
            audit.recordProbe("IDENTITY_REFUSED", other.file(), caller);
            throw taken(other, person, caller);
        });
        BirthData birth = rules.require(number, request.sex(), request.birthDate(), person.birth(), when.occurredAt());
        boolean isOtherBirthDate = !birth.birthDate().equals(person.birth().birthDate());
        NumberUse.entered(number.index(IdentityDocument.TABLE, encryption));
        IntakeEvent changed = person.completeIdentity(number, birth, encryption, when);
        if (isOtherBirthDate) {
            birthDates.forEach(each -> each.afterBirthDateChanged(person.file(), when));
        }
        return changed;
    }

    /** Who may see the other file is told its id: the two files are one person's and can be merged. */
    private static Problem taken(Person other, Person person, Caller caller) {
        return caller.area().covers(other.areaCode())
                ? Problem.conflict(
                        "This number has the file " + other.id()
                                + ". If both are one person, propose to merge this file into"
                                + " that one: POST /api/v1/persons/" + other.id() + "/merges with duplicateId "
                                + person.id() + ".",
                        "该证件号码已有档案 " + other.id() + "。如为同一人，请提出并档：POST /api/v1/persons/" + other.id()
                                + "/merges，duplicateId 为 " + person.id() + "。")
                : Problem.conflict(
                        "This number has a file already, in another area. Ask the authority above both areas to merge the"
                                + " files.",
                        "该证件号码在其他地区已有档案，请由共同上级办理并档。");
    }
}
