// SPDX-License-Identifier: Apache-2.0
/** The one API description, merged from the documents of the services. */
@NullMarked
package org.zhongfu.gateway.openapi;

import org.jspecify.annotations.NullMarked;
