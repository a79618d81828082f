// SPDX-License-Identifier: Apache-2.0
/** Guardians, agents and carers over HTTP. */
@NullMarked
package org.zhongfu.intake.representative.web;

import org.jspecify.annotations.NullMarked;
