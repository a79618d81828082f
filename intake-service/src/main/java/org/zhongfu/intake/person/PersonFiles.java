// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.intake.GroupMembership;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** The persons' files as the other features of intake use them: found, locked, opened, with target groups. */
@ApplicationScoped
public class PersonFiles {

    /** Audited when a registration or an acceptance is refused because the number has a file. */
    static final String REGISTRATION_REFUSED = "PERSON_REGISTRATION_REFUSED";

    private final PersonRepository persons;
    private final EligibilityFactsPublisher facts;
    private final PersonViews views;
    private final RowEncryption encryption;
    private final PersonNumbers numbers;
    private final IdentityRules rules;
    private final FourEyes fourEyes;
    private final Outbox outbox;
    private final PersonAudit audit;

    PersonFiles(
            PersonRepository persons,
            EligibilityFactsPublisher facts,
            PersonViews views,
            RowEncryption encryption,
            PersonNumbers numbers,
            IdentityRules rules,
            FourEyes fourEyes,
            Outbox outbox,
            PersonAudit audit) {
        this.persons = persons;
        this.facts = facts;
        this.views = views;
        this.encryption = encryption;
        this.numbers = numbers;
        this.rules = rules;
        this.fourEyes = fourEyes;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * A person the caller may see.
     *
     * @throws Problem 404
     */
    public PersonFile findVisible(Caller caller, PersonId id) {
        return persons.findVisible(caller, id).map(Person::file).orElseThrow(Problem::notFound);
    }

    /**
     * A person the caller may see; other requests about the same person wait until this one ends.
     *
     * @throws Problem 404
     */
    @Transactional(TxType.MANDATORY)
    public PersonFile lockVisible(Caller caller, PersonId id) {
        return persons.lockVisible(caller, id).map(Person::file).orElseThrow(Problem::notFound);
    }

    /**
     * A person of the caller's area named in the body of a request; other requests about the same person wait until this
     * one ends. Members of a provider may write about persons whose file they do not see.
     *
     * @throws Problem 422 when there is no such person in the area
     */
    @Transactional(TxType.MANDATORY)
    public PersonFile lockReferenced(Caller caller, PersonId id) {
        return persons.lockInArea(caller, id).map(Person::file).orElseThrow(PersonFiles::unknown);
    }

    /**
     * Name and ID number in a file. The method that calls this one has found the file within what the caller may see.
     *
     * @param expected the number to compare with; it is also one of the file's when a file with it was merged into this one
     */
    @Transactional(TxType.MANDATORY)
    public PersonIdentity identityOf(PersonFile file, @Nullable DocumentNumber expected) {
        Person person = persons.findByIdOptional(file.id().value()).orElseThrow();
        boolean isMerged = expected != null
                && persons.hasMergedNumber(
                        file.id(), expected.index(IdentityDocument.TABLE, encryption), expected.issuingCountry());
        DocumentNumber own = person.idNumber(encryption);
        return new PersonIdentity(
                person.name(), isMerged ? expected : own.type() == DocumentType.NOT_YET_KNOWN ? null : own);
    }

    /** True when the file of a person the caller may see has a temporary number. */
    @Transactional(TxType.MANDATORY)
    public boolean lacksDocument(Caller caller, PersonId id) {
        return persons.lacksDocument(caller, id);
    }

    /** The birth date in a file. The method that calls this one answers nothing of it to the caller. */
    @Transactional(TxType.MANDATORY)
    public LocalDate birthDateOf(PersonId id) {
        return persons.findByIdOptional(id.value()).orElseThrow().birth().birthDate();
    }

    /** What a visit to the person's home needs. The method that calls this one has checked the right to read it. */
    @Transactional(TxType.MANDATORY)
    public PersonContact contactOf(PersonId id) {
        Person person = persons.findByIdOptional(id.value()).orElseThrow();
        HomeVisit visit = person.homeVisit();
        return new PersonContact(
                id,
                person.name(),
                person.phone(encryption),
                person.address(encryption),
                person.point(encryption),
                visit.entranceNote(id.value(), encryption),
                visit.hazards(id.value(), encryption),
                visit.emergencyContact(id.value(), encryption));
    }

    /** The views of the persons by id. The method that calls this one has narrowed the ids to what may be seen. */
    public Map<PersonId, PersonView> views(Collection<PersonId> ids, Caller caller) {
        return persons.findAll(ids).stream().collect(Collectors.toMap(Person::id, person -> views.of(person, caller)));
    }

    /** The views of those persons who live in the caller's area; for callers who see by area. */
    @Transactional(TxType.MANDATORY)
    public Map<PersonId, PersonView> viewsInArea(Collection<PersonId> ids, Caller caller) {
        return persons.findAll(ids).stream()
                .filter(person -> caller.area().covers(person.areaCode()))
                .collect(Collectors.toMap(Person::id, person -> views.of(person, caller)));
    }

    /**
     * The file of an ID number: the existing one, else a new one. Two requests at the same time get the same file.
     *
     * @throws Problem 409 when the file is kept in an area the caller may not see
     */
    @Transactional(TxType.MANDATORY)
    public PersonFile findOrRegister(PersonDetails details, Caller caller, Occurrence when) {
        requireValid(details, caller, when.occurredAt());
        Optional<Person> known = lockAndFind(details, caller);
        if (known.isPresent()) {
            Person file = locked(known.get());
            if (!caller.area().covers(file.areaCode())) {
                audit.recordProbe(REGISTRATION_REFUSED, file.file(), caller);
                throw Problem.conflict(
                        "The file of this ID number is kept in another area. Ask the authority above both areas to accept the"
                                + " application or to move the file.",
                        "该公民身份号码的档案在其他地区，请由共同上级受理，或先迁移档案。");
            }
            return file.file();
        }
        Person person = newPerson(details, Provenance.of(when, caller));
        fourEyes.beforeStep(person, caller); // Opened as a part of an acceptance, so not by the creator.
        persons.persist(person);
        outbox.append(PersonEvents.registered(person, person.provenance().occurrence()));
        facts.publish(person, when.occurredAt());
        return person.file();
    }

    /**
     * Opens a file as a part of another operation, by the rules of any registration. For the four-eyes rules it is the step
     * {@code registerPerson}.
     *
     * @throws Problem 409 when the number has a file already
     */
    @Transactional(TxType.MANDATORY)
    public PersonFile register(PersonDetails details, Caller caller, Occurrence when) {
        requireValid(details, caller, when.occurredAt());
        lockAndFind(details, caller).ifPresent(known -> {
            throw knownAlready(known, caller);
        });
        Person person = newPerson(details, Provenance.of(when, caller));
        fourEyes.take("registerPerson", person, caller);
        persons.persist(person);
        outbox.append(PersonEvents.registered(person, person.provenance().occurrence()));
        facts.publish(person, when.occurredAt());
        return person.file();
    }

    /** The refusal says that the number has a file: a search, and audited as one. */
    Problem knownAlready(Person known, Caller caller) {
        audit.recordProbe(REGISTRATION_REFUSED, known.file(), caller);
        return Problem.conflict(
                "This ID number has a file already. Find it with POST /api/v1/persons/search.",
                "该公民身份号码已有档案，请通过 POST /api/v1/persons/search 查找。");
    }

    /**
     * Replaces the target groups by those that now follow from the evidence, and publishes the person's facts. Those of a
     * person who died end on the day of death.
     */
    @Transactional(TxType.MANDATORY)
    public void replaceGroups(PersonId id, List<GroupMembership> groups, Occurrence when) {
        Person person = persons.lockById(id).orElseThrow();
        List<GroupMembership> ended = person.lifecycle().endedByDeath(groups);
        if (!person.memberships().equals(ended)) {
            outbox.append(person.replaceGroups(ended, when));
        }
        facts.publish(person, when.occurredAt());
    }

    /** Other changes of the person and their needs wait until this transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void lock(PersonId id) {
        if (persons.lockById(id).isEmpty()) {
            throw new IllegalStateException("no file " + id);
        }
    }

    /** Publishes the person's facts again, after something they consist of has changed. */
    @Transactional(TxType.MANDATORY)
    public void publishFacts(PersonId id, Instant occurredAt) {
        facts.publish(persons.lockById(id).orElseThrow(), occurredAt);
    }

    /** The file, locked; when it was merged while the lock was waited for, the surviving one. */
    private Person locked(Person found) {
        Person person = found;
        while (true) {
            persons.lockAndReload(person);
            PersonId survivor = person.lifecycle().mergedInto();
            if (survivor == null) {
                return person;
            }
            person = persons.findByIdOptional(survivor.value()).orElseThrow();
        }
    }

    /** The file of the number of a document; other requests about the number wait. Without a number there is none. */
    Optional<Person> lockAndFind(PersonDetails details, Caller caller) {
        return details.document().flatMap(number -> numbers.lockAndFind(number, REGISTRATION_REFUSED, caller));
    }

    /**
     * A new file; one without a document gets a temporary number.
     *
     * @throws Problem 422 when the details are not complete or contradict the number
     */
    Person newPerson(PersonDetails details, Provenance provenance) {
        PersonId id = new PersonId(UuidV7.next());
        DocumentNumber number = details.document().orElseGet(() -> DocumentNumber.temporary(id));
        NumberUse.entered(number.index(IdentityDocument.TABLE, encryption));
        return new Person(id, number, birthOf(details, provenance.occurredAt()), details, encryption, provenance);
    }

    /** Refuses details that are not valid, before a number is searched for. */
    void requireValid(PersonDetails details, Caller caller, Instant occurredAt) {
        birthOf(details, occurredAt);
        if (!caller.area().covers(details.areaCode())) {
            throw outsideArea();
        }
    }

    private BirthData birthOf(PersonDetails details, Instant occurredAt) {
        return rules.require(details.document().orElse(null), details.sex(), details.birthDate(), null, occurredAt);
    }

    static Problem outsideArea() {
        return Problem.rule("areaCode", "lies outside your area", "超出您的管辖区域");
    }

    private static Problem unknown() {
        return Problem.rule("personId", "is not the id of a person you may see", "没有该人员档案，或您无权查看");
    }
}
