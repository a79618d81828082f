// SPDX-License-Identifier: Apache-2.0
/** Starts PostgreSQL, Kafka and Keycloak on this machine from the package registry alone. */
@NullMarked
package org.zhongfu.stack;

import org.jspecify.annotations.NullMarked;
