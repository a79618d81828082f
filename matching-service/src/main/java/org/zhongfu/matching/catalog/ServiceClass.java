// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

/** The classes of services; Social Assistance Law, art. 34. */
public enum ServiceClass {
    /** Care of persons who cannot fully care for themselves (照护服务). */
    CARE,
    /** Help in daily life (生活服务). */
    LIVING,
    /** Company, counselling and social inclusion (关爱服务). */
    SUPPORT
}
