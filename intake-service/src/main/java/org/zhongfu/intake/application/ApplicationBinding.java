// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.intake.application.ApplicantIdentity.Part;
import org.zhongfu.intake.application.ApplicationTransitionRequest.AcceptApplicationRequest;
import org.zhongfu.intake.person.DocumentNumber;
import org.zhongfu.intake.person.DocumentType;
import org.zhongfu.intake.person.PersonDetails;
import org.zhongfu.intake.person.PersonFile;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.person.PersonIdentity;
import org.zhongfu.intake.representative.RepresentativeStanding;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/**
 * Chooses the person an application is accepted for. Name and ID number of the person must be those of the application,
 * unless a second officer states why they differ.
 */
@ApplicationScoped
class ApplicationBinding {

    private final PersonFiles persons;
    private final RepresentedApplications represented;
    private final RowEncryption encryption;
    private final FourEyes fourEyes;
    private final ApplicationAudit audit;

    ApplicationBinding(
            PersonFiles persons,
            RepresentedApplications represented,
            RowEncryption encryption,
            FourEyes fourEyes,
            ApplicationAudit audit) {
        this.persons = persons;
        this.represented = represented;
        this.encryption = encryption;
        this.fourEyes = fourEyes;
        this.audit = audit;
    }

    /**
     * The person of an acceptance; their file is opened when there is none.
     *
     * @throws Problem 422 when name or ID number differ or the ID number is not known, 403 when the caller may not
     *     override
     */
    PersonId bind(AcceptApplicationRequest accept, Application application, Caller caller, Occurrence when) {
        requireOneSource(accept);
        BindingOverrideReason override = requireMayOverride(accept, application, caller);
        ApplicantIdentity expected = expected(accept, application, override, caller);
        PersonDetails details = details(accept, application);

        Set<Part> differences = EnumSet.noneOf(Part.class);
        if (accept.idNumber() != null) {
            differences.addAll(expected.differencesTo(new ApplicantIdentity(
                    application.applicantName(), accept.document().orElse(null))));
        }
        if (details != null) {
            differences.addAll(expected.differencesTo(
                    new ApplicantIdentity(details.name(), details.document().orElse(null))));
        }
        // Before a file is looked up: a number that is not the applicant's is not searched for.
        refuseUnlessOverridden(differences, override, accept, application, expected, caller);
        PersonFile file = details == null
                ? persons.lockReferenced(caller, personId(accept))
                : persons.findOrRegister(completed(details, application, differences), caller, when);
        requireAlive(file, accept, application, caller);
        PersonIdentity known = persons.identityOf(file, expected.number());
        differences.addAll(expected.differencesTo(new ApplicantIdentity(known.name(), known.number())));
        if (expected.number() != null && known.number() == null) {
            differences.add(Part.ID_NUMBER); // The name alone does not make it the same person.
        }
        refuseUnlessOverridden(differences, override, accept, application, expected, caller);
        RepresentativeStanding.@Nullable Reason missing = represented.link(application, file);
        if (missing != null) {
            if (override == null) {
                throw RepresentedApplications.missing(missing);
            }
            differences.add(Part.REPRESENTATIVE);
        }
        if (override != null) {
            recordOverride(override, accept, application, caller, differences);
        }
        return file.id();
    }

    private static void requireOneSource(AcceptApplicationRequest accept) {
        boolean named = accept.personId() != null || accept.person() != null;
        if (accept.personId() != null && accept.person() != null) {
            throw Problem.invalid("personId", "send personId or person, not both", "personId 与 person 只能填写一项");
        }
        if (accept.person() != null && accept.idNumber() != null) {
            throw Problem.invalid(
                    "idNumber", "person holds the ID number; leave idNumber out", "person 中已有公民身份号码，请勿另填");
        }
        String field = fieldForNewFile(accept);
        if (named && field != null) {
            throw Problem.invalid(
                    field, "is only for a file that is opened from the application; leave it out", "仅用于按申请内容新建档案，请勿填写");
        }
    }

    /** The first field that describes a file to be opened from the application; null when there is none. */
    private static @Nullable String fieldForNewFile(AcceptApplicationRequest accept) {
        if (accept.areaCode() != null) {
            return "areaCode";
        }
        if (accept.point() != null) {
            return "point";
        }
        if (accept.sex() != null) {
            return "sex";
        }
        return accept.birthDate() == null ? null : "birthDate";
    }

    private @Nullable BindingOverrideReason requireMayOverride(
            AcceptApplicationRequest accept, Application application, Caller caller) {
        BindingOverrideReason reason = accept.overrideReason();
        if (reason == null && accept.overrideExplanation() == null) {
            return null;
        }
        if (reason == null || accept.overrideExplanation() == null) {
            throw Problem.rule(
                    reason == null ? "overrideReason" : "overrideExplanation",
                    "send overrideReason and overrideExplanation together",
                    "overrideReason 与 overrideExplanation 须同时填写");
        }
        if (!caller.isAnyOf(Roles.COUNTY_OFFICER, Roles.PREFECTURE_OFFICER)) {
            throw Problem.forbidden(
                    "Only a county or prefecture officer may accept an application although name, ID number or representative"
                            + " differ.",
                    "只有县级或州级工作人员可以在姓名、公民身份号码或代为申请人不一致时受理申请。");
        }
        fourEyes.requireSecondPerson("acceptApplication", "overrideReason", application, caller);
        return reason;
    }

    /** Who applied. An ID number that the application does not hold is the one the officer has seen. */
    private ApplicantIdentity expected(
            AcceptApplicationRequest accept,
            Application application,
            @Nullable BindingOverrideReason override,
            Caller caller) {
        DocumentNumber number = application.document(encryption);
        if (number == null) {
            number = (accept.person() == null
                            ? accept.document()
                            : accept.person().document())
                    .orElse(null);
        }
        if (number == null && !mayLackDocument(accept, override, caller)) {
            throw Problem.rule(
                    "idNumber",
                    "The application holds no ID number. Send idNumber as in the identity document of the applicant, or"
                            + " person with documentType NOT_YET_KNOWN.",
                    "申请中没有公民身份号码，请按申请人身份证件填写 idNumber；证件暂缺的，请在 person 中将 documentType 填为“证件暂缺”（NOT_YET_KNOWN）。");
        }
        return new ApplicantIdentity(application.applicantName(), number);
    }

    /** Without a number the name alone is compared: with a file that has none either, or by a second officer. */
    private boolean mayLackDocument(
            AcceptApplicationRequest accept, @Nullable BindingOverrideReason override, Caller caller) {
        PersonDetails person = accept.person();
        if (person != null) {
            return person.typeOfDocument() == DocumentType.NOT_YET_KNOWN;
        }
        return accept.personId() != null && (override != null || persons.lacksDocument(caller, accept.personId()));
    }

    private @Nullable PersonDetails details(AcceptApplicationRequest accept, Application application) {
        if (accept.personId() != null) {
            return null;
        }
        if (accept.person() != null) {
            return accept.person();
        }
        DocumentNumber number = accept.document().orElseGet(() -> application.document(encryption));
        if (number == null) {
            throw new IllegalStateException("an application without an ID number was not refused");
        }
        return new PersonDetails(
                application.applicantName(),
                number.type(),
                number.value(),
                number.issuingCountry(),
                accept.sex(),
                accept.birthDate(),
                null,
                null,
                accept.areaCode() == null ? application.areaCode() : accept.areaCode(),
                accept.point());
    }

    /** Phone number and address of the applicant are not copied into the file of somebody else. */
    private PersonDetails completed(PersonDetails details, Application application, Set<Part> differences) {
        return differences.isEmpty()
                ? details.completedBy(application.phone(encryption), application.address(encryption))
                : details;
    }

    private static PersonId personId(AcceptApplicationRequest accept) {
        PersonId id = accept.personId();
        if (id == null) {
            throw new IllegalStateException("an acceptance names a person or holds their details");
        }
        return id;
    }

    private void refuseUnlessOverridden(
            Set<Part> differences,
            @Nullable BindingOverrideReason override,
            AcceptApplicationRequest accept,
            Application application,
            ApplicantIdentity expected,
            Caller caller) {
        if (!differences.isEmpty() && override == null) {
            if (expected.number() != null) {
                // Numbers were compared: the refusal tells whether they are one.
                audit.recordProbe(application.id(), "REFUSED " + namesOf(differences), caller);
            }
            throw differs(differences, accept);
        }
    }

    /** When the file was found by its number, the refusal tells that the number has one. */
    private void requireAlive(
            PersonFile file, AcceptApplicationRequest accept, Application application, Caller caller) {
        try {
            file.requireAlive();
        } catch (Problem refusal) {
            if (accept.personId() == null) {
                audit.recordProbe(application.id(), "REFUSED", caller);
            }
            throw refusal;
        }
    }

    private static String namesOf(Set<Part> differences) {
        return differences.stream().map(Part::name).collect(Collectors.joining(","));
    }

    private static Problem differs(Set<Part> differences, AcceptApplicationRequest accept) {
        boolean both = differences.size() > 1;
        String en = both ? "Name and ID number" : differences.contains(Part.NAME) ? "The name" : "The ID number";
        String zh = both ? "姓名和公民身份号码" : differences.contains(Part.NAME) ? "姓名" : "公民身份号码";
        return Problem.rule(
                field(accept),
                en + (both ? " of the person differ" : " of the person differs")
                        + " from the application. Check the identity document. Return the application for correction, or"
                        + " let a county or prefecture officer who did not receive it accept it with overrideReason and"
                        + " overrideExplanation.",
                "该人员的" + zh + "与申请不一致。请核对身份证件，退回申请人更正，或由未接待该申请的县级、州级工作人员填写"
                        + " overrideReason 和 overrideExplanation 后受理。");
    }

    private static String field(AcceptApplicationRequest accept) {
        if (accept.personId() != null) {
            return "personId";
        }
        if (accept.person() != null) {
            return "person";
        }
        return accept.idNumber() == null ? "applicant" : "idNumber";
    }

    private void recordOverride(
            BindingOverrideReason override,
            AcceptApplicationRequest accept,
            Application application,
            Caller caller,
            Set<Part> differences) {
        if (differences.isEmpty()) {
            throw Problem.rule(
                    "overrideReason",
                    "Nothing differs from the application. Leave overrideReason and overrideExplanation out.",
                    "与申请一致，请勿填写 overrideReason 和 overrideExplanation。");
        }
        audit.record(
                "APPLICATION_BINDING_OVERRIDDEN",
                application.id(),
                accept.overrideExplanation(),
                "OVERRIDDEN " + override.name() + " " + namesOf(differences),
                caller);
    }
}
