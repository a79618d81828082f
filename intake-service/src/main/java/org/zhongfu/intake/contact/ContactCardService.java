// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.base.disclosure.DisclosureKind;
import org.zhongfu.base.disclosure.Disclosures;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.intake.access.HeldOrder;
import org.zhongfu.intake.access.OrderHolders;
import org.zhongfu.intake.access.OrderState;
import org.zhongfu.intake.contact.ContactCardView.LabelledCode;
import org.zhongfu.intake.need.NeedService;
import org.zhongfu.intake.person.PersonContact;
import org.zhongfu.intake.person.PersonFiles;
import org.zhongfu.intake.representative.RepresentativeContacts;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.ProblemType;

/** Shows the contact card of a work order while it is live; each card leaves an audit entry. */
@ApplicationScoped
public class ContactCardService {

    private final OrderHolders holders;
    private final PersonFiles persons;
    private final NeedService needs;
    private final RepresentativeContacts representatives;
    private final Disclosures disclosures;

    ContactCardService(
            OrderHolders holders,
            PersonFiles persons,
            NeedService needs,
            RepresentativeContacts representatives,
            Disclosures disclosures) {
        this.holders = holders;
        this.persons = persons;
        this.needs = needs;
        this.representatives = representatives;
        this.disclosures = disclosures;
    }

    /**
     * The contact card of an order.
     *
     * @throws Problem 404 for a caller who does not hold the order, 409 before a worker has accepted it, 410 after its end,
     *     429 after too many disclosures
     */
    @Transactional
    public ContactCardView read(Caller caller, OrderId orderId, Locale locale) {
        HeldOrder order = holders.find(caller, orderId).orElseThrow(Problem::notFound);
        requireLive(order.state());
        disclosures.record(
                caller,
                DisclosureKind.CONTACT_CARD_READ,
                order.personId(),
                "service, work order " + orderId,
                List.of());
        PersonContact contact = persons.contactOf(order.personId());
        List<String> wishes = needs.preferencesOf(order.needId());
        return new ContactCardView(
                orderId,
                contact.id(),
                contact.name(),
                contact.phone(),
                contact.address(),
                contact.point(),
                contact.entranceNote(),
                labelled("service-preferences", wishes, locale),
                labelled("home-hazards", contact.hazards(), locale),
                contact.emergencyContact(),
                representatives.toldOfVisits(order.personId()));
    }

    private static void requireLive(OrderState state) {
        switch (state) {
            case ACCEPTED -> {}
            case OFFERED ->
                throw Problem.notPossibleYet(
                        "No worker has accepted the work order yet. The contact card can be read from then on. If it was accepted a"
                                + " moment ago, send the same request again in 2 seconds.",
                        "该工单尚无服务人员接单，接单后方可查看联系卡。如刚刚接单，请在 2 秒后重新提交。",
                        2);
            // Their device knows the order: 404 would look like a fault.
            case ENDED ->
                throw Problem.of(
                        ProblemType.GONE,
                        "The work order has ended, and with it your access to the contact card. If you have to reach the person"
                                + " again, ask the county to call them.",
                        "该工单已结束，联系卡不再提供。如需再次联系服务对象，请由县级经办人员联系。");
        }
    }

    private static List<LabelledCode> labelled(String list, List<String> codes, Locale locale) {
        return codes.stream()
                .map(code -> new LabelledCode(code, CodeLabels.ofAny(list, code).in(locale)))
                .toList();
    }
}
