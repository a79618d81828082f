// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.childalert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.contracts.id.PersonId;

/** Alerts about a child that moves: the officers of the new area see the file, so they have the alert. */
@ApplicationScoped
public class ChildAlertMoves {

    private final ChildAlertRepository alerts;

    ChildAlertMoves(ChildAlertRepository alerts) {
        this.alerts = alerts;
    }

    /** Gives the alerts that are not closed to the officers of another area. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(PersonId person, String areaCode) {
        alerts.lockOpenOf(person).forEach(alert -> alert.moveTo(areaCode));
    }
}
