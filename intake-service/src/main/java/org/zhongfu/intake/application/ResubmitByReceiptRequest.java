// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.AreaCode;
import org.zhongfu.base.code.KnownCode;
import org.zhongfu.platform.kernel.PlainText;

/**
 * Submits a returned application again without a login (补正后重新提交), by receipt number and query code. A field that is absent keeps
 * its value; the time is that of the request.
 *
 * @param receipt receipt number (回执编号), for example ZF-20241012-7K3M9P2Q; case, width, spaces and hyphens do not count
 * @param code query code (查询码) of 8 characters
 * @param areaCode new area where the applicant lives
 * @param applicant new data of the applicant; an ID number or phone number that is absent keeps its value
 * @param representative new data of who applies for the applicant
 * @param address new address of residence
 * @param requestedItems services that are asked for, 1 to 15; replaces the earlier list
 * @param description new description of the situation
 */
public record ResubmitByReceiptRequest(
        @NotNull @PlainText(max = 60) String receipt,
        @NotNull @PlainText(max = 30) String code,
        @Nullable @AreaCode(inhabited = true) String areaCode,
        @Nullable @Valid Applicant applicant,
        @Nullable @Valid ApplyingRepresentative representative,
        @Nullable @PlainText(max = 200) String address,
        @Nullable @Size(min = 1, max = 15) List<@NotNull @KnownCode("service-items") String> requestedItems,
        @Nullable @PlainText(max = 1000) String description) {

    /** What changes; it is dated when it is received. */
    ResubmitApplicationRequest change() {
        return new ResubmitApplicationRequest(
                areaCode, applicant, representative, address, requestedItems, description, null, null);
    }

    /** Without code and identity: logs must not contain personal data. */
    @Override
    public String toString() {
        return "ResubmitByReceiptRequest[]";
    }
}
