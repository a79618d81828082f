// SPDX-License-Identifier: Apache-2.0
/** The contact card over HTTP. */
@NullMarked
package org.zhongfu.intake.contact.web;

import org.jspecify.annotations.NullMarked;
