// SPDX-License-Identifier: Apache-2.0
/** Alerts about children over HTTP. */
@NullMarked
package org.zhongfu.intake.childalert.web;

import org.jspecify.annotations.NullMarked;
