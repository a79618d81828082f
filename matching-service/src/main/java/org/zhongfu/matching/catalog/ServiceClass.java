// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.catalog;

/** The classes of service of the Social Assistance Law, art. 34. */
public enum ServiceClass {
    CARE,
    LIVING,
    SUPPORT
}
