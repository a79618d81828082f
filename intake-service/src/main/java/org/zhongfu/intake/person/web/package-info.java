// SPDX-License-Identifier: Apache-2.0
/** Persons over HTTP. */
@NullMarked
package org.zhongfu.intake.person.web;

import org.jspecify.annotations.NullMarked;
