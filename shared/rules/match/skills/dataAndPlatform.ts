/** Rows as in software.ts. */
export const DATA_AND_PLATFORM = `
SQL
PostgreSQL = postgres, psql > SQL
MySQL = mariadb > SQL
SQL Server = mssql, t sql > SQL
Oracle Database = oracle db, pl sql, plsql > SQL
SQLite > SQL
MongoDB = mongo > NoSQL
NoSQL
DynamoDB > NoSQL
Cassandra > NoSQL
Redis
Memcached
Elasticsearch = elastic search, opensearch
Neo4j = graph databases
Snowflake > SQL
BigQuery = big query > SQL
Redshift > SQL
Databricks
Apache Spark = !Spark, pyspark
Hadoop = !HDFS, mapreduce
Hive
Apache Kafka = kafka
Apache Flink = flink
RabbitMQ
Apache Airflow = airflow
dbt
ETL = elt, etl pipelines
Data pipelines = data pipeline
Data warehousing = data warehouse, data warehouses
Data modeling = data modelling, dimensional modeling
Data engineering
Data analysis = data analytics, data analyses
Data visualization = data visualisation
Data governance = data quality
Statistics = statistical analysis, statistical modeling, statistical methods
A/B testing = ab testing, experimentation, split testing
Time series analysis = forecasting models
Machine learning = !ML, ml models
Deep learning = neural networks
Natural language processing = !NLP
Computer vision = image processing
Large language models = !LLM, !LLMs, generative ai, genai
Prompt engineering
Reinforcement learning
Recommender systems = recommendation systems
MLOps
PyTorch > Machine learning
TensorFlow = keras > Machine learning
scikit-learn = sklearn > Machine learning
Pandas = numpy, scipy > Python
Jupyter
LangChain
Tableau > Data visualization
Power BI = powerbi > Data visualization
!Looker = lookml > Data visualization
Qlik = qlikview, qlik sense > Data visualization
Google Analytics = !GA4
SPSS
Stata
SAS = !SAS
GIS = arcgis, qgis
AWS = amazon web services, !EC2, aws lambda
Azure = microsoft azure
Google Cloud = !GCP, google cloud platform
Serverless = cloud functions
Docker = containers, containerization
Kubernetes = k8s, !EKS, !GKE, !AKS
Helm = !Helm
Terraform > Infrastructure as code
Pulumi > Infrastructure as code
CloudFormation > Infrastructure as code
Infrastructure as code = !IaC
Ansible
Puppet = !Puppet
Chef = !Chef infra
Jenkins > CI/CD
GitHub Actions > CI/CD
CI/CD = ci cd, continuous integration, continuous delivery, continuous deployment, cicd
DevOps
Site reliability engineering = !SRE, site reliability
Observability = opentelemetry, monitoring and alerting
Prometheus > Observability
Grafana > Observability
Datadog > Observability
Splunk
Incident response = incident management, on call rotation
Networking = !TCP/IP, tcp ip, network administration, !CCNA
DNS
Load balancing = nginx, haproxy
Virtualization = vmware, hyper v
Active Directory = entra id, azure ad
Windows Server
System administration = systems administration, sysadmin
IT support = help desk, helpdesk, desktop support, first line support
Technical support
ITIL
Information security = cybersecurity, cyber security, infosec, security engineering
Application security = appsec, !OWASP
Penetration testing = pen testing, pentesting
Identity and access management = !IAM, !SSO, oauth
SIEM
Vulnerability management
Threat modeling = threat modelling
SOC 2 = soc2
ISO 27001 = iso27001
GDPR = data protection, data privacy
HIPAA
PCI DSS = !PCI
FinOps = cloud cost optimization
`;
