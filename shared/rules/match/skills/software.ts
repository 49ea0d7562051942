/**
 * Skills by field of work, a row each: `Name = other spellings > what else it proves`. `!` before a spelling: only as it
 * is written here, because it is an everyday word or too short otherwise ("go", "excel", "react").
 */
export const SOFTWARE = `
Python = python3
JavaScript = !JS, ecmascript, es6
TypeScript = !TS > JavaScript
Java
!Go = golang
!Rust
!C
C++ = cpp
C# = csharp > .NET
.NET = dotnet, asp.net, .net core
!Ruby
Ruby on Rails = rails, !RoR > Ruby
PHP
Laravel > PHP
Symfony > PHP
!Swift = swiftui
Objective-C
Kotlin
Scala
Elixir
Erlang
Haskell
Clojure
!Perl
!R = r language, rstudio, tidyverse
!Julia
!Dart
Flutter > Dart
MATLAB
Fortran
COBOL
Assembly language = assembler
VBA
Bash = shell scripting, shell scripts, bash scripting
PowerShell
Solidity
HTML = html5
CSS = css3
Sass = scss
Tailwind CSS = tailwind, tailwindcss
!React = react.js, reactjs > JavaScript
React Native > React
Next.js = nextjs, next js > React
Redux
!Vue = vue.js, vuejs > JavaScript
Nuxt = nuxt.js > Vue
Angular = angularjs, angular.js > TypeScript
Svelte = sveltekit
jQuery > JavaScript
Webpack
Vite
Node.js = nodejs, node js, !Node > JavaScript
Express.js = expressjs, !Express > Node.js
NestJS = nest.js > Node.js
Django > Python
Flask > Python
FastAPI > Python
Spring = !Spring, spring boot, springboot, spring framework > Java
Hibernate > Java
GraphQL
REST APIs = rest api, restful apis, restful api, restful, !REST, rest services
gRPC = protobuf, protocol buffers
WebSockets = websocket
Microservices = micro services, microservice architecture, service oriented architecture
Distributed systems = distributed system
Event-driven architecture = event driven systems
API design
System design = systems design, software architecture
Object-oriented programming = !OOP, object oriented design
Functional programming
Data structures
Algorithms
Multithreading = concurrency, concurrent programming
Embedded systems = embedded software, embedded c, firmware
RTOS = real time operating systems
Linux = unix, ubuntu, red hat, !RHEL
iOS development = !iOS
Android development = !Android
Game development
!Unity
Unreal Engine
OpenGL
WebGL
Web accessibility = wcag, a11y, accessibility standards
Responsive design
Frontend development = front end development, frontend engineering, front end engineering
Backend development = back end development, backend engineering, back end engineering
Full-stack development = full stack development, fullstack development
Unit testing = unit tests, jest, vitest, junit, pytest
Test automation = automated testing, automated tests, selenium, cypress, playwright
Test-driven development = !TDD
Quality assurance = !QA, software testing, manual testing
Performance testing = load testing, jmeter
Code review = code reviews
Git = github, gitlab, bitbucket
Agile = scrum, kanban, agile methodologies
Jira
Technical writing = technical documentation
Salesforce development = !Apex, lightning web components
WordPress
Drupal
Shopify = liquid templates
Magento
SAP ABAP = abap
ServiceNow
Robotics = !ROS
PLC programming = !PLC, !SCADA
Blockchain = smart contracts, web3
Cryptography
Compilers = !LLVM
WebAssembly = !WASM
`;
