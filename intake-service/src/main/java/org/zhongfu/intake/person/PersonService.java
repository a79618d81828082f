// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.disclosure.DisclosureKind;
import org.zhongfu.base.disclosure.Disclosures;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.person.DiscloseIdentityRequest.PersonalField;
import org.zhongfu.intake.person.PersonReadAudit.Read;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;

/** Registers, finds, corrects and discloses persons' files. */
@ApplicationScoped
public class PersonService {

    private final PersonRepository persons;
    private final PersonFiles files;
    private final EligibilityFactsPublisher facts;
    private final PersonViews views;
    private final RowEncryption encryption;
    private final Creator creator;
    private final Transitions transitions;
    private final PersonAudit audit;
    private final PersonReadAudit reads;
    private final Disclosures disclosures;

    PersonService(
            PersonRepository persons,
            PersonFiles files,
            EligibilityFactsPublisher facts,
            PersonViews views,
            RowEncryption encryption,
            Creator creator,
            Transitions transitions,
            PersonAudit audit,
            PersonReadAudit reads,
            Disclosures disclosures) {
        this.persons = persons;
        this.files = files;
        this.facts = facts;
        this.views = views;
        this.encryption = encryption;
        this.creator = creator;
        this.transitions = transitions;
        this.audit = audit;
        this.reads = reads;
        this.disclosures = disclosures;
    }

    /**
     * Opens a person's file.
     *
     * @throws Problem 409 when the ID number has a file already; it leaves an audit entry
     */
    @Transactional
    public Creation<PersonView> register(RegisterPersonRequest request, Caller caller) {
        return creator.create(Submission.of("person", caller, request), persons, provenance -> {
                    Person person = newPerson(request.details(), caller, provenance);
                    return NewRecord.of(
                                    person,
                                    PersonEvents.registered(
                                            person, person.provenance().occurrence()))
                            .andThen(() -> facts.publish(person, provenance.occurredAt()));
                })
                .map(person -> views.of(person, caller));
    }

    /**
     * Persons the caller may see.
     *
     * @param name beginning of the name, in any spelling
     * @param status only files in this state; null means those in use
     * @throws Problem 403 when a name is given and the caller reads names masked
     */
    @Transactional
    public Page<PersonView> list(
            Caller caller,
            PageQuery page,
            @Nullable String areaCode,
            @Nullable String name,
            @Nullable PersonStatus status) {
        List<Person> rows = persons.page(caller, page, areaCode, NamePrefix.of(name, caller), status);
        Page<PersonView> shown = Page.of(rows, page, row -> row.id().value(), person -> views.of(person, caller));
        reads.recordList(
                Read.PERSON_READ,
                caller,
                shown.items().stream().map(PersonView::id).toList());
        return shown;
    }

    /**
     * The file of an ID number in the caller's area, if there is one; those of all countries for a passport without one. Each
     * search leaves an audit entry for each file.
     */
    @Transactional
    public List<PersonView> search(FindPersonRequest request, Caller caller) {
        List<Person> found = request.document()
                .map(number ->
                        persons.findByNumber(number.index(IdentityDocument.TABLE, encryption), number.issuingCountry()))
                .orElse(List.of());
        if (found.isEmpty()) {
            audit.recordSearch("PERSON_SEARCHED", null, "NOT_FOUND", caller);
        }
        found.forEach(person -> audit.recordSearch("PERSON_SEARCHED", person.id(), outcomeOf(person, caller), caller));
        return found.stream()
                .filter(person -> caller.area().covers(person.areaCode()))
                .map(person -> views.of(person, caller))
                .toList();
    }

    /** One person; empty when the file was merged into another one or the caller may see no such person. */
    @Transactional
    public Optional<PersonView> find(Caller caller, PersonId id) {
        Optional<Person> found = persons.findUnmerged(caller, id);
        found.ifPresent(person -> reads.record(Read.PERSON_READ, caller, person.id()));
        return found.map(person -> views.of(person, caller));
    }

    /**
     * The surviving file of a merged one.
     *
     * @throws Problem 404 when the file was not merged or the caller may not see the surviving one
     */
    @Transactional
    public PersonId survivorOf(Caller caller, PersonId id) {
        return persons.findSurvivor(caller, id).map(Person::id).orElseThrow(Problem::notFound);
    }

    /** Corrects a file, in the version the caller has read. */
    @Transactional
    public PersonView correct(Caller caller, PersonId id, Revision seen, CorrectPersonRequest correction) {
        Person person = transitions.apply(
                () -> persons.lockVisible(caller, id), Change.of(caller, seen, correction), (locked, when) -> {
                    locked.file().requireNotVoided();
                    requireAllowed(correction, caller);
                    return locked.correct(correction, encryption, when);
                });
        facts.publish(person, person.lastStepAt());
        return views.of(person, caller);
    }

    /**
     * Plain values for a stated purpose; each disclosure leaves an audit entry.
     *
     * @throws Problem 404 when the caller may see no such person, 429 after too many disclosures
     */
    @Transactional
    public DisclosedIdentityView disclose(Caller caller, PersonId id, DiscloseIdentityRequest request) {
        Person person = persons.findVisible(caller, id).orElseThrow(Problem::notFound);
        Set<PersonalField> fields = request.fields();
        disclosures.record(caller, DisclosureKind.IDENTITY_DISCLOSED, id, request.purpose(), fields);
        return new DisclosedIdentityView(
                id,
                fields.contains(PersonalField.ID_NUMBER)
                        ? person.idNumber(encryption).value()
                        : null,
                fields.contains(PersonalField.PHONE) ? person.phone(encryption) : null,
                fields.contains(PersonalField.ADDRESS) ? person.address(encryption) : null,
                fields.contains(PersonalField.POINT) ? person.point(encryption) : null);
    }

    private Person newPerson(PersonDetails details, Caller caller, Provenance provenance) {
        files.requireValid(details, caller, provenance.occurredAt());
        Optional<Person> known = files.lockAndFind(details, caller);
        if (known.isPresent()) {
            throw files.knownAlready(known.get(), caller);
        }
        return files.newPerson(details, provenance);
    }

    private static String outcomeOf(Person found, Caller caller) {
        return caller.area().covers(found.areaCode()) ? "FOUND" : "OUT_OF_AREA";
    }

    private static void requireAllowed(CorrectPersonRequest correction, Caller caller) {
        correction.requireChange();
        String areaCode = correction.areaCode().value();
        if (areaCode != null && !caller.area().covers(areaCode)) {
            throw PersonFiles.outsideArea();
        }
    }
}
