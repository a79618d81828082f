// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.publicity;

/** How policy was made known. */
public enum PublicityForm {
    LECTURE,
    LEAFLETS,
    HOME_PUBLICITY,
    BROADCAST,
    NOTICE_BOARD,
    ONLINE_PUBLICITY
}
